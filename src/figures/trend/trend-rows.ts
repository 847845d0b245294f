import type { AreaSeries, Observation } from '../../dataset/types.ts';
import { periodOf } from '../cell.ts';
import { byText } from '../order.ts';
import { samePeriod } from '../period.ts';
import { publishedFor } from '../published/printed-values.ts';
import type { TrendBreak, TrendPoint, Trend } from './trend.ts';

/** A row of the table that says the same as a chart. */
export interface TrendRow {
  readonly point: TrendPoint;
  /** What stands behind the figure: the published row, or nothing where the figure comes from the edition. */
  readonly standing?: Observation;
  /** Other values printed for the same period, which are not used. */
  readonly others: readonly Observation[];
  /** Breaks that lie between this row's period and the one before it in time. */
  readonly breaks: readonly TrendBreak[];
}

/** The table of a trend, newest first: published values with all that was printed beside them. */
export function trendRows(trend: Trend, series: AreaSeries): TrendRow[] {
  const rows = trend.points.map((point, i) => {
    const behind = series.quarters ? [] : publishedFor(series.observations, periodOf(point));
    const standing = behind.find((o) => o.status === 'stands');
    return {
      point,
      ...(standing ? { standing } : {}),
      others: behind.filter((o) => o !== standing),
      breaks: trend.breaks.filter((b) => b.before === i),
    };
  });
  return rows.reverse();
}

/** True where a published value already has its own row in the table of years. */
const inYears = (o: Observation, trend: Trend): boolean =>
  trend.points.some((point) => samePeriod(o, periodOf(point)));

/** Published values of periods that are no year of the chart: several years together, calendar years, parts of a year. */
export const otherPeriods = (trend: Trend, series: AreaSeries): Observation[] =>
  series.quarters
    ? []
    : series.observations
        .filter((o) => !inYears(o, trend))
        .sort((a, b) => byText(b.end, a.end) || byText(b.start, a.start));
