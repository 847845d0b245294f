import type { Trend } from '../trend/trend-model.ts';
import { valuesOf } from '../trend/values.ts';

/** The highest value of several trends: the common end of their axes, which all begin at zero. 0 without any value. */
export const commonMax = (trends: readonly Trend[]): number =>
  Math.max(0, ...trends.flatMap(({ points }) => points.flatMap(({ cell }) => valuesOf(cell))));
