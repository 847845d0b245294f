import type { Period } from '../../dataset/types.ts';
import { hasNumber, isWhole, periodOf, type NumberCell } from '../cell.ts';
import type { Trend } from '../trend/trend.ts';

/** The figure that a page leads with. */
export interface Newest {
  readonly period: Period;
  readonly label: string;
  readonly cell: NumberCell;
}

/**
 * The newest whole year that stands; without one, the newest part of a year.
 * @returns null where the trend has neither: the other published periods are then all there is
 */
export function newestFigure({ points }: Trend): Newest | null {
  const point =
    points.findLast(({ cell }) => isWhole(cell)) ?? points.findLast(({ cell }) => cell.kind === 'part');
  if (!point || !hasNumber(point.cell)) return null;
  return { period: periodOf(point), label: point.label, cell: point.cell };
}
