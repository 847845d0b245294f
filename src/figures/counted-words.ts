import type { Measure } from '../dataset/types.ts';
import type { Cell } from './trend/trend-model.ts';
import { count } from './number.ts';

/** The sentence that stands on every page with a figure (figures rule 9). */
export const COUNTS_ARE_NOT_CHILDREN =
  'Counts are offences recorded by police, not the number of children, and not how much abuse there is.';

/** What is counted, for a number of them: `offences of …` for two, `offence of …` for one. */
export function countedWords(measure: Pick<Measure, 'countedAs'>, n: number): string {
  if (n !== 1) return measure.countedAs;
  return measure.countedAs.replace(/\b(offence|crime)s\b/, '$1');
}

/** `1 offence`, `264 offences`. */
export const offences = (n: number): string => `${count(n)} ${n === 1 ? 'offence' : 'offences'}`;

/** A cell as it stands in a table: a number, a number with its limit, or the words for what is missing. */
export function cellWords(cell: Cell, format: (n: number) => string = count): string {
  switch (cell.kind) {
    case 'count':
      return format(cell.value);
    case 'at-least':
      return `at least ${format(cell.value)}`;
    case 'part':
      return `${format(cell.value)} (part of a year)`;
    case 'disputed':
      return `${cell.values.map(format).join(' or ')} (disputed)`;
    case 'not-published':
      return 'No figure published';
  }
}
