import type { Measure, Population } from '../../dataset/types.ts';
import type { Trend, TrendPoint } from '../trend/trend-model.ts';
import { ratePerChild, type Rate } from './rate.ts';

/** A year's count with its rate, or why it has none. */
export interface RatePoint {
  readonly point: TrendPoint;
  readonly rate: Rate;
}

/** The rate of every year of a trend. Only the newest whole year may borrow the newest population (figures rule 6). */
export function ratesOf(
  measure: Pick<Measure, 'ratePerChild'>,
  { points }: Trend,
  populations: readonly Population[],
): RatePoint[] {
  const newest = points.findLast(({ cell }) => cell.kind === 'count');
  return points.map((point) => ({
    point,
    rate: ratePerChild(measure, point, populations, point === newest),
  }));
}

/**
 * The rates as a trend to draw: a year without a rate is a gap. Parts of a year at the end have no rate and are left out,
 * so that they are not taken for years of which nothing is known.
 * @returns null where no year has a rate
 */
export function rateTrend(trend: Trend, rates: readonly RatePoint[]): Trend | null {
  if (!rates.some(({ rate }) => rate.kind === 'rate')) return null;
  const end = rates.findLastIndex(({ point }) => point.cell.kind !== 'part') + 1;
  const points = rates.slice(0, end).map(({ point, rate }): TrendPoint => ({
    ...point,
    cell: rate.kind === 'rate' ? { kind: 'count', value: rate.per10000 } : { kind: 'not-published' },
  }));
  return { step: trend.step, points, breaks: trend.breaks.filter((b) => b.before < end) };
}
