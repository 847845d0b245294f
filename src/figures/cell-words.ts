import type { Measure } from '../dataset/types.ts';
import type { Cell } from './cell.ts';
import { count } from './number.ts';

/** What is counted, for a number of them: `offences of …` for two, `offence of …` for one. */
export function countedWords(measure: Pick<Measure, 'countedAs'>, n: number): string {
  if (n !== 1) return measure.countedAs;
  return measure.countedAs.replace(/\b(offence|crime)s\b/, '$1');
}

/** `1 offence`, `264 offences`. */
export const offences = (n: number): string => `${count(n)} ${n === 1 ? 'offence' : 'offences'}`;

/** A published number with its limit: `361`, `at least 1,000`. */
export const numberWords = (n: number, isAtLeast: boolean, format = count): string =>
  isAtLeast ? `at least ${format(n)}` : format(n);

/** A cell as it stands in a table: a number, a number with its limit, or the words for what is missing. */
export function cellWords(cell: Cell, format: (n: number) => string = count): string {
  switch (cell.kind) {
    case 'count':
    case 'at-least':
      return numberWords(cell.value, cell.kind === 'at-least', format);
    case 'part':
      return `${format(cell.value)} (part of a year)`;
    case 'disputed':
      return `${cell.values.map(format).join(' or ')} (disputed)`;
    case 'not-published':
      return 'No figure published';
  }
}

/** The same in a row whose head says already that it is part of a year. */
export const cellWordsInPartRow = (cell: Cell): string =>
  cell.kind === 'part' ? count(cell.value) : cellWords(cell);
