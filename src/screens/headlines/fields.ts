import type { Typed } from '../../figures/headline/calculator-words.ts';
import { readPercent, readDays, readCount, type TypedNumber } from '../../figures/headline/typed-number.ts';

/** The calculator's fields, by their names in the address. */
export type FieldName = 'before' | 'after' | 'printed' | 'days';

/** What is typed in each field, as it stands. */
export type Texts = Readonly<Record<FieldName, string>>;

interface FieldKind {
  readonly name: FieldName;
  readonly label: string;
  readonly hint: string;
  readonly read: (text: string) => TypedNumber;
}

export const FIELDS: readonly FieldKind[] = [
  { name: 'before', label: 'Number before', hint: 'For example 63', read: readCount },
  { name: 'after', label: 'Number after', hint: 'For example 361', read: readCount },
  { name: 'printed', label: 'Percentage', hint: 'As printed', read: readPercent },
  { name: 'days', label: 'Days the second number covers', hint: '365 in a year', read: readDays },
];

export const NO_TEXTS: Texts = { before: '', after: '', printed: '', days: '' };

/** What each text is read as. */
export const readAll = (texts: Texts): Record<FieldName, TypedNumber> =>
  Object.fromEntries(FIELDS.map(({ name, read }) => [name, read(texts[name])])) as Record<
    FieldName,
    TypedNumber
  >;

/** The numbers among the entries, for the arithmetic. */
export const typedOf = ({ before, after, printed, days }: Record<FieldName, TypedNumber>): Typed => ({
  ...(before.kind === 'number' ? { before: before.value } : {}),
  ...(after.kind === 'number' ? { after: after.value } : {}),
  ...(printed.kind === 'number' ? { printed: printed.text } : {}),
  ...(days.kind === 'number' ? { days: days.value } : {}),
});
