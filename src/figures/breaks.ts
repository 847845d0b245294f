import type { IsoDate, Milestone, Period } from '../dataset/types.ts';
import type { TrendBreak, TrendPoint } from './model.ts';

type Side = 'before' | 'across' | 'after';

/** A law that starts some days into a period (3 April 2017) belongs to the start of that period. */
const GRACE_DAYS = 6;

function side(period: Period, date: IsoDate): Side {
  if (period.end < date) return 'before';
  const late = new Date(Date.parse(period.start) + GRACE_DAYS * 86_400_000).toISOString().slice(0, 10);
  return date <= late ? 'after' : 'across';
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
    const [left, right] = [side(earlier, b.date), side(later, b.date)];
    return left === 'across' || right === 'across' || left !== right;
  });
}

/**
 * Where breaks stand on a time axis.
 * A break at the very start of the axis is kept too: it says why nothing stands before.
 */
export function placeBreaks(points: readonly TrendPoint[], breaks: readonly Milestone[]): TrendBreak[] {
  const placed: TrendBreak[] = [];
  for (const { date, title, detail } of breaks) {
    points.forEach((point, i) => {
      const previous = points[i - 1];
      const starts = previous
        ? side(previous, date) !== side(point, date)
        : side(point, date) === 'after' && date >= point.start;
      if (starts) placed.push({ before: i, date, title, detail });
    });
  }
  return placed;
}
