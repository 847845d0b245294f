import type { AreaRecord, AreaSeries, Population, Source } from '../../dataset/types.ts';
import { newestChange, type Change } from '../../figures/change/change.ts';
import type { Trend, TrendPoint } from '../../figures/trend/trend.ts';
import { newestFigure, type Newest } from '../../figures/newest/newest.ts';
import { publishedFor } from '../../figures/published/printed-values.ts';
import { ratePerChild, type Rate } from '../../figures/rate/rate.ts';
import { nationalLookup, type NationalFigure, type NationalLookup } from '../../figures/national/national.ts';
import { yearlyTrend } from '../../figures/trend/build-trend.ts';

/** All that the page shows of one measure, worked out once per choice. */
export interface SeriesView {
  readonly series: AreaSeries;
  readonly years: Trend;
  readonly newest: Newest | null;
  /** Ids of the sources of the newest figure. */
  readonly newestSources: readonly string[];
  readonly change: Change;
  /** Totals of the same measure for any period, and for that of the newest figure. */
  readonly nationalOf: NationalLookup;
  readonly national: readonly NationalFigure[];
  readonly rate: Rate | null;
  /** The rate of the total that the area is summed into, and the total's name. */
  readonly nationalRate: { readonly name: string; readonly rate: Rate } | null;
}

function ratesOf(record: AreaRecord, series: AreaSeries, years: Trend, newest: Newest | null) {
  const point = years.points.find((p) => p.start === newest?.period.start && p.cell.kind === 'count');
  if (!point) return { rate: null, nationalRate: null };
  const sum = nationalLookup(series.totals.filter((t) => t.summed))(point)[0];
  const people = sum ? (record.totalPopulations[sum.total.area] ?? []) : [];
  const rateOf = (cell: TrendPoint['cell'], populations: readonly Population[]): Rate =>
    ratePerChild(series.measure, { ...point, cell }, populations, true);
  return {
    rate: rateOf(point.cell, record.populations),
    nationalRate: sum ? { name: sum.total.name, rate: rateOf(sum.cell, people) } : null,
  };
}

/** Works a series out for the screen. */
export function viewOf(record: AreaRecord, series: AreaSeries): SeriesView {
  const years = yearlyTrend(series);
  const newest = newestFigure(years);
  const nationalOf = nationalLookup(series.totals);
  const behind = newest && !series.quarters ? publishedFor(series.observations, newest.period) : [];
  return {
    series,
    years,
    newest,
    newestSources: series.quarters ? [series.quarters.source] : (behind[0]?.sources ?? []),
    change: newestChange(years, series.breaks),
    nationalOf,
    national: newest ? nationalOf(newest.period) : [],
    ...ratesOf(record, series, years, newest),
  };
}

/** Sources of a record by id. */
export type Sources = Readonly<Record<string, Source>>;
