import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import type { Trend } from '../../figures/trend/trend.ts';
import { LEAST_CHILDREN_FOR_RATE, rateTrend, ratesOf } from '../../figures/rate/rate.ts';
import { yearlyTrend, buildTrend } from '../../figures/trend/build-trend.ts';
import type { ViewMode } from './view-address.ts';

/** The ways in which a series can be shown: by quarter where there are quarters, as a rate where one is allowed. */
export function waysToShow({ populations }: AreaRecord, { measure, quarters }: AreaSeries): ViewMode[] {
  const rate = measure.ratePerChild && populations.some((p) => p.under18 >= LEAST_CHILDREN_FOR_RATE);
  return ['year', ...(quarters ? (['quarter'] as const) : []), ...(rate ? (['rate'] as const) : [])];
}

/** A series as it was asked for, or by year where it cannot be shown so. */
export interface TrendView {
  readonly mode: ViewMode;
  readonly trend: Trend;
}

/** Makes the trend that is drawn. */
export function trendViewOf(record: AreaRecord, series: AreaSeries, requested: ViewMode): TrendView {
  const mode = waysToShow(record, series).includes(requested) ? requested : 'year';
  switch (mode) {
    case 'year':
      return { mode, trend: yearlyTrend(series) };
    case 'quarter':
      return { mode, trend: buildTrend(series, series.breaks, 'quarter') };
    case 'rate': {
      const trend = yearlyTrend(series);
      return { mode, trend: rateTrend(trend, ratesOf(series.measure, trend, record.populations)) ?? trend };
    }
  }
}

/** The highest whole year: quarters are drawn on the same scale, so that switching does not make them look alike. */
export const highestYear = (series: AreaSeries): number =>
  Math.max(0, ...yearlyTrend(series).points.map(({ cell }) => (cell.kind === 'count' ? cell.value : 0)));
