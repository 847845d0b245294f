import type { Trend } from '../figures/trend/trend.ts';
import { valuesOf } from '../figures/cell.ts';

export interface Domain {
  readonly low: number;
  readonly high: number;
}

/**
 * The span of the y axis. It always holds zero, and goes below only for negative counts. It is not rounded to a "nice"
 * number: the values stand at the points and there are no ticks, so rounding would only flatten the line.
 * @param scaleMax at least this high, for charts that stand side by side
 */
export const domainOf = (trend: Trend, scaleMax = 0): Domain => {
  let low = 0;
  let high = Math.max(0, scaleMax);
  for (const point of trend.points) {
    for (const value of valuesOf(point.cell)) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low === 0 && high === 0 ? { low, high: 1 } : { low, high };
};

/** One decimal is enough for a pixel, and keeps the HTML small. */
export const round = (px: number): number => Math.round(px * 10) / 10;

/**
 * @param top y of the highest value in px
 * @param bottom y of the lowest value in px
 * @returns from a value to its y in px
 */
export const yScale =
  ({ low, high }: Domain, top: number, bottom: number) =>
  (value: number): number =>
    round(bottom - ((value - low) / (high - low)) * (bottom - top));
