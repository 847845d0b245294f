import type { Period, TotalSeries } from '../../dataset/types.ts';
import { isWhole, periodOf, type NumberCell } from '../cell.ts';
import { buildTrend } from '../trend/build-trend.ts';
import { standingCell } from '../trend/yearly.ts';

/** A total of the same measure for the same period as an area's figure. */
export interface NationalFigure {
  readonly total: TotalSeries;
  readonly cell: NumberCell;
  /** How many forces it covers, where that is known. */
  readonly forces: number | null;
  /** Ids of where it was printed. */
  readonly sources: readonly string[];
}

/** Finds every total that has a figure for just one period, in the order in which the totals were given. */
export type NationalLookup = (period: Period) => readonly NationalFigure[];

type Dated = readonly [Period, NationalFigure];

function published(total: TotalSeries): Dated[] {
  return total.observations.flatMap((row): Dated[] => {
    const cell = standingCell([row]);
    if (!isWhole(cell)) return [];
    return [[row, { total, cell, forces: row.forcesAnswered ?? null, sources: row.sources }]];
  });
}

function summed(total: TotalSeries, step: 'year' | 'quarter'): Dated[] {
  const sources = total.quarters ? [total.quarters.source] : [];
  return buildTrend(total, [], step).points.flatMap((point): Dated[] => {
    const { cell } = point;
    if (cell.kind !== 'count' && cell.kind !== 'part') return [];
    return [[periodOf(point), { total, cell, forces: total.summedForces ?? null, sources }]];
  });
}

const key = ({ start, end }: Period): string => `${start}/${end}`;

function byPeriod(dated: readonly Dated[]): ReadonlyMap<string, readonly NationalFigure[]> {
  const sorted = new Map<string, NationalFigure[]>();
  for (const [period, figure] of dated) {
    const same = sorted.get(key(period)) ?? [];
    same.push(figure);
    sorted.set(key(period), same);
  }
  return sorted;
}

/** Sorts totals by period once, as published or summed from the forces; by quarter only when a quarter is first looked up. */
export function nationalLookup(totals: readonly TotalSeries[]): NationalLookup {
  const years = byPeriod(totals.flatMap((t) => (t.summed ? summed(t, 'year') : published(t))));
  let quarters: typeof years | undefined;
  return (period) => {
    const found = years.get(key(period));
    if (found) return found;
    quarters ??= byPeriod(totals.flatMap((t) => (t.summed ? summed(t, 'quarter') : [])));
    return quarters.get(key(period)) ?? [];
  };
}
