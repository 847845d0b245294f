import type { AreaSeries, Counts, Milestone } from '../../dataset/types.ts';
import { placeBreaks } from './breaks.ts';
import type { TrendPoint, Trend } from './trend.ts';
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

/** A series by year. It is worked out once: choosing, naming and drawing a series all need it. */
export function yearlyTrend(series: AreaSeries): Trend {
  const trend = known.get(series) ?? buildTrend(series, series.breaks);
  known.set(series, trend);
  return trend;
}

const quarters = ({ quarters: q }: Counts): TrendPoint[] => (q ? quarterPoints(q) : []);
const years = ({ quarters: q, observations }: Counts): TrendPoint[] =>
  q ? yearsOfQuarters(q) : yearsOfObservations(observations);
