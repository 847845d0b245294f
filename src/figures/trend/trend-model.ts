import type { Doubt, IsoDate, Period } from '../../dataset/types.ts';

/**
 * What can be known about one measure, area and period. Missing is a kind of its own: zero is a count.
 * - `count`: what stands; may be 0, and may be below 0 in a quarter in which crimes were cancelled
 * - `at-least`: published as a lower bound
 * - `part`: only a part of the period is published (`covers`); never to be compared with whole ones
 * - `disputed`: printed, but nothing stands: `values` are what was printed
 * - `not-published`: nobody published a figure
 */
export type Cell =
  | { readonly kind: 'count'; readonly value: number; readonly doubt?: Doubt }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'part'; readonly value: number; readonly covers: Period }
  | { readonly kind: 'disputed'; readonly values: readonly number[] }
  | { readonly kind: 'not-published' };

/** One place on the time axis of a chart, and one row of its table. */
export interface TrendPoint extends Period {
  /** In full: `2016/17`, `April to June 2016`, or for a `part` cell what it covers: `April to December 2025`. */
  readonly label: string;
  /** For the axis: `16/17`, `2016`. */
  readonly short: string;
  readonly cell: Cell;
}

/** A break in recording; it stands before `points[before]` (0 is before the first point). */
export interface TrendBreak {
  readonly before: number;
  readonly date: IsoDate;
  readonly title: string;
  readonly detail: string;
}

/** One measure in one area over time, evenly spaced: gaps are points whose cell is `not-published`. */
export interface Trend {
  readonly step: 'year' | 'quarter';
  readonly points: readonly TrendPoint[];
  readonly breaks: readonly TrendBreak[];
}
