import type { Observation, Period, Quarters } from '../../dataset/types.ts';
import type { Cell } from '../cell.ts';
import type { TrendPoint } from './trend.ts';
import { daysIn, financialYear, financialYearOf, isFinancialYear, quarterAfter, within } from '../period.ts';
import { financialYearLabel, periodLabel } from '../period-words.ts';

/** A year on the axis: named by what it covers, so that part of a year never bears a year's name. */
function yearPoint(year: number, cell: Cell): TrendPoint {
  const full = financialYearLabel(year);
  const label = cell.kind === 'part' ? periodLabel(cell.covers) : full;
  return { ...financialYear(year), label, short: full.slice(2), cell };
}

interface Quarter extends Period {
  /** Null where it is not published. */
  readonly count: number | null;
}

const sumOf = (quarters: readonly Quarter[]): number => quarters.reduce((sum, q) => sum + (q.count ?? 0), 0);

/** The longest row of published quarters without a gap; of several that long, the newest. */
function longestRun(quarters: readonly Quarter[]): readonly Quarter[] {
  let longest: Quarter[] = [];
  let run: Quarter[] = [];
  for (const quarter of quarters) {
    run = quarter.count === null ? [] : [...run, quarter];
    if (run.length > 0 && run.length >= longest.length) longest = run;
  }
  return longest;
}

/**
 * The sum of a year's quarters: a count only when all four are there, else a part of the year (figures rule 4).
 * A part is named by its first and last day, so it can only consist of quarters in a row. Where July to September is missing, it
 * is October to March: the sum of all three quarters would need a name that covers the whole year. The quarter left out is still
 * in the chart by quarter. Of two rows of the same length the newer is taken, since newer figures come first (rule 15).
 */
function sumQuarters(quarters: readonly Quarter[]): Cell {
  const run = longestRun(quarters);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return { kind: 'not-published' };
  const value = sumOf(run);
  if (run.length === 4) return { kind: 'count', value };
  return { kind: 'part', value, covers: { start: first.start, end: last.end } };
}

/** Recorded crime by financial year, oldest first. */
export function yearsOfQuarters({ first, counts }: Quarters): TrendPoint[] {
  const byYear = new Map<number, Quarter[]>();
  counts.forEach((count, i) => {
    const period = quarterAfter(first, i);
    const year = financialYearOf(period.start);
    byYear.set(year, [...(byYear.get(year) ?? []), { ...period, count }]);
  });
  return [...byYear].map(([year, quarters]) => yearPoint(year, sumQuarters(quarters)));
}

/** Recorded crime by quarter, oldest first. */
export function quarterPoints(quarters: Quarters): TrendPoint[] {
  return quarters.counts.map((value, i) => {
    const period = quarterAfter(quarters.first, i);
    const cell: Cell = value === null ? { kind: 'not-published' } : { kind: 'count', value };
    return {
      ...period,
      label: periodLabel(period),
      short: financialYearLabel(financialYearOf(period.start)).slice(2),
      cell,
    };
  });
}

/** The published value that stands for a whole period, as a cell; disputed and missing are kinds of their own. */
export function standingCell(rows: readonly Observation[]): Cell {
  const standing = rows.find((o) => o.status === 'stands');
  if (standing) {
    if (standing.precision === 'at-least') return { kind: 'at-least', value: standing.count };
    return { kind: 'count', value: standing.count, ...(standing.doubt ? { doubt: standing.doubt } : {}) };
  }
  const disputed = rows.filter((o) => o.status === 'disputed').map((o) => o.count);
  return disputed.length > 0 ? { kind: 'disputed', values: disputed } : { kind: 'not-published' };
}

/** The longest published part of a year that has no figure as a whole. */
function partCell(year: Period, observations: readonly Observation[]): Cell {
  const parts = observations
    .filter((o) => o.status === 'stands' && o.precision === 'exact' && within(o, year))
    .sort((a, b) => daysIn(b) - daysIn(a));
  const part = parts[0];
  if (!part) return { kind: 'not-published' };
  return { kind: 'part', value: part.count, covers: { start: part.start, end: part.end } };
}

/** Published values by financial year, oldest first, with every year between the first and the last. */
export function yearsOfObservations(observations: readonly Observation[]): TrendPoint[] {
  const inOneYear = observations.filter((o) => within(o, financialYear(financialYearOf(o.start))));
  const cells = new Map<number, Cell>();
  for (const start of new Set(inOneYear.map((o) => financialYearOf(o.start)))) {
    const year = financialYear(start);
    const whole = standingCell(inOneYear.filter((o) => isFinancialYear(o) && o.start === year.start));
    const cell = whole.kind === 'not-published' ? partCell(year, inOneYear) : whole;
    if (cell.kind !== 'not-published') cells.set(start, cell);
  }
  const years = [...cells.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) =>
    yearPoint(first + i, cells.get(first + i) ?? { kind: 'not-published' }),
  );
}
