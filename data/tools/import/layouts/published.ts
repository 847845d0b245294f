import type { Period } from '../../../../src/dataset/types.ts';
import { monthNumber } from '../../../../src/figures/period-parser.ts';
import { yearEnding } from '../parse/period.ts';
import { oneLine } from '../parse/text.ts';
import { ImportProblem } from '../problem.ts';
import type { SheetRow } from '../source/sheet-row.ts';
import type { NameCount } from './name-tally.ts';
import { ONS } from './ons-measure.ts';

/** A value as an official table or a Freedom of Information answer has it. */
export interface PublishedValue {
  readonly measure: string;
  readonly area: string;
  readonly period: Period;
  readonly count: number;
  readonly precision: 'exact' | 'at-least';
  readonly source: PublishedSource;
  readonly note?: string;
  /** Row of the file, for what is said about it. */
  readonly row: number;
}

/** Where a value was printed, as far as the file says. */
export interface PublishedSource {
  /** Id, title or address by which it may be in sources.csv already. */
  readonly given: string;
  /** Id for a new row of sources.csv; made of publisher and year where there is none. */
  readonly id?: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** Values for observations.csv, and what in the file was no such value. */
export interface PublishedValues {
  readonly kind: 'values';
  readonly values: readonly PublishedValue[];
  readonly names: readonly NameCount[];
  /** Rows without a figure, or that are not sound, in words: `Greater Manchester: ".."`. */
  readonly leftOut: readonly string[];
  /** Forces that have a row, with a figure or without. */
  readonly seen: ReadonlySet<string>;
  /** Whether such a file has a row for every force of England and Wales. */
  readonly allForces: boolean;
  /** The file's own totals, each beside the sum of what was read. */
  readonly totals: readonly OwnTotal[];
}

/** A total of the file beside the sum of what was read. */
export interface OwnTotal {
  readonly name: string;
  readonly printed: number;
  readonly summed: number;
}

const YEAR_ENDING = /year ending (\p{L}+) (\d{4})/iu;

/** The source of an ONS table, by its number and its title: `ons-table-p1-2019-12`. */
export const onsSource = (number: string, title: string, period: Period): PublishedSource => ({
  given: title,
  id: `ons-table-${number}-${period.end.slice(0, 7)}`,
  title,
  publisher: ONS,
});

/** The title of a table without the marks of its footnotes, and the twelve months it is of. */
export function titleOf(
  pattern: RegExp,
  above: readonly SheetRow[],
): { title: string; period: Period } | undefined {
  const row = above.find(({ cells }) => pattern.test(cells[0] ?? ''));
  if (row === undefined) return undefined;
  const text = oneLine(row.cells[0] ?? '');
  const [ending = '', month = '', year = ''] = YEAR_ENDING.exec(text) ?? [];
  if (monthNumber(month) === 0) {
    const spot = { sheet: row.sheet, row: row.row };
    throw new ImportProblem(
      spot,
      `the title "${text}"`,
      'A title says "year ending June 2025": put it in, in a copy.',
    );
  }
  // The number of a footnote can follow the year without a blank: `December 20191,2`.
  const title = text.slice(0, text.indexOf(ending) + ending.length);
  return { title, period: yearEnding(Number(year), monthNumber(month)) };
}
