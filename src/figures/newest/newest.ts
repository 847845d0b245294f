import type { Observation, Period } from '../../dataset/types.ts';
import type { Cell, Trend } from '../trend/trend-model.ts';

/** The figure that a page leads with. */
export interface Newest {
  readonly period: Period;
  readonly label: string;
  readonly cell: Extract<Cell, { kind: 'count' | 'at-least' | 'part' }>;
}

const shown = (cell: Cell): cell is Newest['cell'] =>
  cell.kind === 'count' || cell.kind === 'at-least' || cell.kind === 'part';

/**
 * The newest whole year that stands; without one, the newest part of a year.
 * @returns null where the trend has neither: the other published periods are then all there is
 */
export function newestFigure(trend: Trend): Newest | null {
  const points = trend.points.filter((p) => shown(p.cell));
  const point = points.filter((p) => p.cell.kind !== 'part').at(-1) ?? points.at(-1);
  if (!point || !shown(point.cell)) return null;
  const period = point.cell.kind === 'part' ? point.cell.covers : { start: point.start, end: point.end };
  return { period, label: point.label, cell: point.cell };
}

/** A trend's figure as it was published: the rows behind a period, standing one first. */
export function rowsBehind(observations: readonly Observation[], period: Period): Observation[] {
  const rank = { stands: 0, confirmed: 1, restated: 2, disputed: 3, misprint: 4 } as const;
  return observations
    .filter((o) => o.start === period.start && o.end === period.end)
    .sort((a, b) => rank[a.status] - rank[b.status]);
}
