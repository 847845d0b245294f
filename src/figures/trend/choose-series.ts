import type { AreaSeries } from '../../dataset/types.ts';
import { isFinancialYear } from '../period.ts';
import { yearlyTrend } from './build-trend.ts';
import { byText } from '../order.ts';
import { wholePoints } from './trend.ts';

/** How far back and how far forward the whole years of a series go, by which the first to be shown is chosen. */
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
 * Which measure an area shows first: among those about online offences, the one with the newest full year; among several of
 * these, the one with the most years, then the first in the order of showing. An area without any measure of online offences
 * chooses in the same way among all it has.
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
