import type { Typed } from '../../figures/headline/calculator-words.ts';
import { readDays, readCount, readPercent, type TypedNumber } from '../../figures/headline/typed-number.ts';

/** The calculator's fields, by their names in the address. */
export type FieldName = 'before' | 'after' | 'printed' | 'days';

/** What is typed in each field, as it stands. */
export type Texts = Readonly<Record<FieldName, string>>;

interface FieldKind {
  readonly name: FieldName;
  readonly label: string;
  readonly hint: string;
}

export const FIELDS: readonly FieldKind[] = [
  { name: 'before', label: 'Number before', hint: 'For example 63' },
  { name: 'after', label: 'Number after', hint: 'For example 361' },
  { name: 'printed', label: 'Percentage', hint: 'As printed' },
  { name: 'days', label: 'Days the second number covers', hint: '365 in a year' },
];

export const NO_TEXTS: Texts = { before: '', after: '', printed: '', days: '' };

/** What each text is read as. */
export const readAll = ({ before, after, printed, days }: Texts): Record<FieldName, TypedNumber> => ({
  before: readCount(before),
  after: readCount(after),
  printed: readPercent(printed),
  days: readDays(days),
});

/** The numbers among the entries, for the arithmetic. */
export function typedOf({ before, after, printed, days }: Record<FieldName, TypedNumber>): Typed {
  return {
    ...(before.kind === 'number' ? { before: before.value } : {}),
    ...(after.kind === 'number' ? { after: after.value } : {}),
    ...(printed.kind === 'number' ? { printed: printed.text } : {}),
    ...(days.kind === 'number' ? { days: days.value } : {}),
  };
}
