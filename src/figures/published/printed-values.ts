import type { AreaSeries, Counts, Observation, Period } from '../../dataset/types.ts';
import { within, quarterAfter, samePeriod } from '../period.ts';
import { byText } from '../order.ts';

/** A value of recorded crime as it was once printed, beside what the present edition has for the same period. */
export interface PrintedValue {
  readonly observation: Observation;
  /** The present edition's count; null where its quarters do not make up the period. */
  readonly now: number | null;
  /** The measure it was printed for: the shown one, or a part of the sum that is shown. */
  readonly of: string;
}

const RANK = { stands: 0, confirmed: 1, restated: 2, disputed: 3, misprint: 4 } as const;

/** All values that were published for exactly one period; the one that stands comes first. */
export const publishedFor = (observations: readonly Observation[], period: Period): Observation[] =>
  observations.filter((o) => samePeriod(o, period)).sort((a, b) => RANK[a.status] - RANK[b.status]);

/** What the quarters of an edition add up to for a period; null where they do not fill it. */
export function countIn(counts: Counts, period: Period): number | null {
  if (!counts.quarters) return null;
  const { first, counts: values } = counts.quarters;
  let sum = 0;
  let reached: string | null = null;
  for (const [i, value] of values.entries()) {
    const quarter = quarterAfter(first, i);
    if (!within(quarter, period)) continue;
    if (value === null || (reached === null && quarter.start !== period.start)) return null;
    sum += value;
    reached = quarter.end;
  }
  return reached === period.end ? sum : null;
}

/**
 * Everything ever printed of a recorded-crime measure, and of the measures it is the sum of, oldest first.
 * @param all the area's series, among which the parts of a sum are found
 */
export function printedValues(series: AreaSeries, all: readonly AreaSeries[]): PrintedValue[] {
  if (!series.quarters) return [];
  const parts = all.filter(
    (s) => series.measure.sumOf.includes(s.measure.id) && series.measure.sumOf.length === 2,
  );
  return [series, ...parts]
    .flatMap((s) =>
      s.observations.map((observation) => ({
        observation,
        now: countIn(s, observation),
        of: s.measure.plainName,
      })),
    )
    .sort((a, b) => byText(a.observation.start, b.observation.start) || byText(a.of, b.of));
}
