import type { AreaSeries, Counts, Milestone } from '../../dataset/types.ts';
import { placeBreaks } from './breaks.ts';
import type { Trend, TrendPoint } from './trend-model.ts';
import { monthWords } from '../period.ts';
import { quarterPoints, yearsOfObservations, yearsOfQuarters } from './yearly.ts';

/**
 * A measure over time.
 * @param counts quarters (recorded crime) or published values (FOI); quarters go first, they are the present edition
 * @param step `quarter` gives no points where the measure has no quarters
 */
export function buildTrend(
  counts: Counts,
  breaks: readonly Milestone[],
  step: Trend['step'] = 'year',
): Trend {
  const points = step === 'quarter' ? quarters(counts) : years(counts);
  return { step, points, breaks: placeBreaks(points, breaks) };
}

const known = new WeakMap<AreaSeries, Trend>();

/** A series by year; worked out once, since choosing, naming and drawing it all ask for it. */
export function yearlyTrend(series: AreaSeries): Trend {
  const trend = known.get(series) ?? buildTrend(series, series.breaks);
  known.set(series, trend);
  return trend;
}

const quarters = ({ quarters: q }: Counts): TrendPoint[] => (q ? quarterPoints(q) : []);
const years = ({ quarters: q, observations }: Counts): TrendPoint[] =>
  q ? yearsOfQuarters(q) : yearsOfObservations(observations);

/** The points that hold a whole standing figure, oldest first. */
export const standingPoints = (trend: Trend): TrendPoint[] =>
  trend.points.filter(({ cell }) => cell.kind === 'count' || cell.kind === 'at-least');

/** From the first year with a figure to the last: `2015/16 to 2019/20`, `2012/13 to December 2025`, one year alone, or null with none. */
export function spanLabel(trend: Trend): string | null {
  const held = trend.points.filter(({ cell }) => cell.kind !== 'not-published');
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  if (first === last) return first.label;
  if (trend.step === 'quarter') return `${monthWords(first.start)} to ${monthWords(last.end)}`;
  return `${first.label} to ${last.cell.kind === 'part' ? monthWords(last.cell.covers.end) : last.label}`;
}
