import type { IsoDate, Milestone, Period } from '../../dataset/types.ts';
import type { TrendBreak, TrendPoint } from './trend.ts';

/** Where a period lies, seen from a break. */
type Position = 'before' | 'across' | 'after';

/** A law that starts some days into a period (3 April 2017) belongs to the start of that period. */
const GRACE_DAYS = 6;

/** The first day on which a period may start and still lie wholly after a break. Worked out once for each break. */
const firstDayAfter = (date: IsoDate): IsoDate =>
  new Date(Date.parse(date) - GRACE_DAYS * 86_400_000).toISOString().slice(0, 10);

function positionOf(period: Period, date: IsoDate, firstAfter: IsoDate): Position {
  if (period.end < date) return 'before';
  return period.start >= firstAfter ? 'after' : 'across';
}

/**
 * The break that forbids comparing two periods (figures rule 2).
 * @returns the first break that lies between them, or inside one of them; undefined where they may be compared
 */
export function breakBetween(
  earlier: Period,
  later: Period,
  breaks: readonly Milestone[],
): Milestone | undefined {
  return breaks.find((b) => {
    const firstAfter = firstDayAfter(b.date);
    const [left, right] = [earlier, later].map((period) => positionOf(period, b.date, firstAfter));
    return left === 'across' || right === 'across' || left !== right;
  });
}

/**
 * Where breaks stand on a time axis.
 * A break at the very start of the axis is kept too: it says why there is nothing before it.
 */
export function placeBreaks(points: readonly TrendPoint[], breaks: readonly Milestone[]): TrendBreak[] {
  const placed: TrendBreak[] = [];
  for (const { date, title, detail } of breaks) {
    const firstAfter = firstDayAfter(date);
    let previous: Position | undefined;
    for (const [i, point] of points.entries()) {
      const here = positionOf(point, date, firstAfter);
      const starts = previous === undefined ? here === 'after' && date >= point.start : previous !== here;
      if (starts) placed.push({ before: i, date, title, detail });
      previous = here;
    }
  }
  return placed;
}
