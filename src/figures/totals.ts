import type { Period, TotalSeries } from '../dataset/types.ts';
import type { Cell } from './model.ts';
import { samePeriod } from './period.ts';
import { buildTrend } from './trend.ts';
import { standingCell } from './yearly.ts';

/** A total of the same measure for the same period as an area's figure. */
export interface NationalFigure {
  readonly total: TotalSeries;
  readonly cell: Extract<Cell, { kind: 'count' | 'at-least' | 'part' }>;
  /** How many forces it covers, where that is known. */
  readonly forces: number | null;
}

function published(total: TotalSeries, period: Period): NationalFigure | null {
  const rows = total.observations.filter((o) => samePeriod(o, period));
  const cell = standingCell(rows);
  const row = rows.find((o) => o.status === 'stands');
  if (cell.kind !== 'count' && cell.kind !== 'at-least') return null;
  return { total, cell, forces: row?.forcesAnswered ?? null };
}

function summed(total: TotalSeries, period: Period): NationalFigure | null {
  for (const step of ['year', 'quarter'] as const) {
    for (const point of buildTrend(total, [], step).points) {
      const covers = point.cell.kind === 'part' ? point.cell.covers : point;
      if (!samePeriod(covers, period)) continue;
      if (point.cell.kind !== 'count' && point.cell.kind !== 'part') return null;
      return { total, cell: point.cell, forces: total.summedForces ?? null };
    }
  }
  return null;
}

/** Every total that has a figure for just this period, in the order given: as published, or summed from the forces. */
export const nationalFigures = (totals: readonly TotalSeries[], period: Period): NationalFigure[] =>
  totals.flatMap((total) => (total.summed ? summed(total, period) : published(total, period)) ?? []);
