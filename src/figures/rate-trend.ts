import type { AreaSeries, Population } from '../dataset/types.ts';
import type { Trend, TrendPoint } from './model.ts';
import { ratePerChild, type Rate } from './rate.ts';
import { yearlyTrend } from './trend.ts';

/** A year of a rate: the count it is made from, and the rate or why there is none. */
export interface RatePoint {
  readonly point: TrendPoint;
  readonly rate: Rate;
}

/** The rate of every year of a series, oldest first. Only the newest whole year may borrow a population. */
export function ratePoints(series: AreaSeries, populations: readonly Population[]): RatePoint[] {
  const { points } = yearlyTrend(series);
  const newest = points.findLastIndex(({ cell }) => cell.kind === 'count');
  return points.map((point, i) => ({
    point,
    rate: ratePerChild(series.measure, point, populations, i === newest),
  }));
}

/** A series as rates for every 10,000 children: years that can have none are gaps, and breaks stay where they are. */
export function rateTrend(series: AreaSeries, populations: readonly Population[]): Trend {
  const points = ratePoints(series, populations).map(({ point, rate }): TrendPoint => {
    if (rate.kind === 'none') return { ...point, cell: { kind: 'not-published' } };
    return { ...point, cell: { kind: 'count', value: rate.per10000 } };
  });
  return { ...yearlyTrend(series), points };
}
