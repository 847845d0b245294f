import type { AreaSeries } from '../../dataset/types.ts';
import { isFinancialYear } from '../period.ts';
import { yearlyTrend } from './build-trend.ts';
import { byText } from '../order.ts';
import { wholePoints } from './trend.ts';

/** How far the whole years of a series go: what counts when one is chosen to be shown first. */
interface YearSpan {
  readonly series: AreaSeries;
  /** First day of the oldest and of the newest whole year that stands; empty where there is none. */
  readonly oldest: string;
  readonly newest: string;
  readonly years: number;
}

function yearSpan(series: AreaSeries): YearSpan {
  const years = wholePoints(yearlyTrend(series))
    .filter(isFinancialYear)
    .map((p) => p.start);
  return { series, oldest: years[0] ?? '', newest: years.at(-1) ?? '', years: years.length };
}

const isOnline = ({ series }: YearSpan): boolean => series.measure.online !== 'no';

const byNewest = (a: YearSpan, b: YearSpan): number =>
  byText(b.newest, a.newest) || b.years - a.years || a.series.measure.order - b.series.measure.order;

/** The series shown first, and the one that goes back furthest among those about online offences. */
export interface SeriesChoice {
  readonly first: AreaSeries;
  readonly furthest: AreaSeries;
}

/**
 * Which measure an area shows first: of those about online offences the one with the newest standing full year;
 * of several, the one with the longer record, then the order of showing. Without any about online offences, the
 * same among all.
 * @returns null where the area has no series at all
 */
export function chooseSeries(all: readonly AreaSeries[]): SeriesChoice | null {
  const spans = all.map(yearSpan);
  const candidates = spans.some(isOnline) ? spans.filter(isOnline) : spans;
  const [best] = [...candidates].sort(byNewest);
  if (!best) return null;
  const dated = candidates.filter((span) => span.oldest !== '');
  const [furthest] = dated.sort((a, b) => byText(a.oldest, b.oldest) || byNewest(a, b));
  return { first: best.series, furthest: (furthest ?? best).series };
}
