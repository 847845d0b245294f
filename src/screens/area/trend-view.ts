import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import type { Trend } from '../../figures/trend/trend.ts';
import { LEAST_CHILDREN_FOR_RATE, rateTrend, ratesOf } from '../../figures/rate/rate.ts';
import { buildTrend, yearlyTrend } from '../../figures/trend/build-trend.ts';
import type { By } from './view-address.ts';

/** The ways in which a series can be shown: by quarter where there are quarters, as a rate where one is allowed. */
export function waysToShow({ populations }: AreaRecord, { measure, quarters }: AreaSeries): By[] {
  const rate = measure.ratePerChild && populations.some((p) => p.under18 >= LEAST_CHILDREN_FOR_RATE);
  return ['year', ...(quarters ? (['quarter'] as const) : []), ...(rate ? (['rate'] as const) : [])];
}

/** A series as it was asked for, or by year where it cannot be shown so. */
export interface Shown {
  readonly by: By;
  readonly trend: Trend;
}

/** Makes the trend that is drawn. */
export function showAs(record: AreaRecord, series: AreaSeries, asked: By): Shown {
  const by = waysToShow(record, series).includes(asked) ? asked : 'year';
  switch (by) {
    case 'year':
      return { by, trend: yearlyTrend(series) };
    case 'quarter':
      return { by, trend: buildTrend(series, series.breaks, 'quarter') };
    case 'rate': {
      const trend = yearlyTrend(series);
      return { by, trend: rateTrend(trend, ratesOf(series.measure, trend, record.populations)) ?? trend };
    }
  }
}

/** The highest whole year: quarters are drawn on the same scale, so that switching does not make them look alike. */
export const highestYear = (series: AreaSeries): number =>
  Math.max(0, ...yearlyTrend(series).points.map(({ cell }) => (cell.kind === 'count' ? cell.value : 0)));
