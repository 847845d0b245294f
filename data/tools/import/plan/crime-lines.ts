import { count } from '../../../../src/figures/number.ts';
import { periodWords, monthWords } from '../../../../src/figures/period-words.ts';
import { quarterAfter } from '../../../../src/figures/period.ts';
import { bySeries } from './by-series.ts';
import type { Coverage } from './coverage.ts';
import type { CrimeDiff } from './crime-diff.ts';
import type { Leap } from './fivefold.ts';
import { atMost, many, section, share } from './words.ts';

/** Names of forces and codes of offences, for people. */
export interface Labels {
  readonly area: (id: string) => string;
  readonly code: (measure: string) => string;
}

const arrow = (from: number, to: number): string => {
  const difference = to - from;
  return `${count(from)} to ${count(to)} (${difference > 0 ? '+' : ''}${count(difference)})`;
};

/** How many rows are new, changed, unchanged and gone. */
export function diffLines({ unchanged, changed, added, vanished }: CrimeDiff): string[] {
  const shared = unchanged + changed.length;
  const all = shared + vanished.length;
  const ofAll =
    vanished.length === 0
      ? ''
      : ` of these, ${share(changed.length, all)} of all ${count(all)} in the tables`;
  return [
    `Rows in both editions: ${count(shared)}, of which ${count(unchanged)} unchanged and ${count(changed.length)} changed (${share(changed.length, shared)}${ofAll})`,
    `Rows that are new: ${count(added.length)}`,
    `Rows that vanish: ${count(vanished.length)}`,
  ];
}

/** The largest changes by force and code. */
export function largestLines({ changed }: CrimeDiff, { area, code }: Labels): string[] {
  const lines = bySeries(changed).map(
    (series) =>
      `${area(series.area)}, ${code(series.measure)}: ${arrow(series.from, series.to)} in ${many(series.quarters, 'quarter')}`,
  );
  return section('The largest changes by force and code, over the quarters that changed:', atMost(lines, 15));
}

/** Years of which the file has fewer than four quarters, so that nobody takes them for whole years. */
export function partYearLines({ partYears }: Coverage): string[] {
  return [...partYears].map(([year, quarters]) => {
    const [start = ''] = quarters;
    const end = quarterAfter(quarters.at(-1) ?? start, 0).end;
    return `${year} is part of a year: ${many(quarters.length, 'quarter')}, ${periodWords({ start, end })}`;
  });
}

/** Forces that moved more than fivefold. */
export const leapLines = (leaps: readonly Leap[], { area, code }: Labels): string[] =>
  section(
    'More than fivefold, over the same quarters. Are names or columns mixed up?',
    atMost(
      leaps.map(
        (leap) =>
          `${area(leap.area)}, ${code(leap.measure)}, ${leap.year} beside ${leap.beside}: ${arrow(leap.from, leap.to)}`,
      ),
      15,
    ),
  );

/** Quarters in words: `April to June 2019`. */
export const quarterWords = (start: string): string => periodWords(quarterAfter(start, 0));

/** The months between which quarters lie, in words. */
export const reachWords = (first: string, last: string): string =>
  `${monthWords(first)} to ${monthWords(quarterAfter(last, 0).end)}`;
