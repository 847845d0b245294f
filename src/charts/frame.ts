import type { Cell } from '../figures/cell.ts';
import type { Trend } from '../figures/trend/trend.ts';
import { breakBox, breakMarks, type BreakMark } from './breaks.ts';
import { domainOf, yScale } from './scale.ts';
import { WIDTHS } from './tiers.ts';

/** Height of every chart in px: choosing another measure must not move the page. */
export const HEIGHT = 256;

/** Px kept free above the highest value for its label, below the plot for years, and below that for parts of years. */
const HEADROOM = 28;
const YEARS = 26;
const PARTS = 18;
/** More of it where an arrow says "or more". */
const ARROW = 12;
/** Px between the baseline and the lowest value's label where counts go below zero. */
const FOOTROOM = 28;

/** Above this many points a chart is drawn as a fine line with few labels. */
const MOST_RINGS = 20;

/** The measures of a drawing: where values, years and breaks go. */
export interface Frame {
  /** Whether there are too many points for a ring and a value at each. */
  readonly dense: boolean;
  /** Percent of the width; each point stands in the middle of its column. */
  readonly x: (index: number) => number;
  /** Px from the top. */
  readonly y: (value: number) => number;
  /** Labels of values stay between these two. */
  readonly top: number;
  readonly bottom: number;
  /** The breaks on the narrowest drawing and on all others. */
  readonly breaks: { readonly narrow: readonly BreakMark[]; readonly wide: readonly BreakMark[] };
}

/** Lays out the fixed parts of a trend's drawing. */
export const frameOf = (trend: Trend, scaleMax?: number): Frame => {
  const count = Math.max(1, trend.points.length);
  const breaks = {
    narrow: breakMarks(trend.breaks, count, WIDTHS[0]),
    wide: breakMarks(trend.breaks, count, WIDTHS[1]),
  };
  const top = Math.max(0, ...[...breaks.narrow, ...breaks.wide].map((mark) => breakBox(mark).bottom));
  const has = (kind: Cell['kind']): boolean => trend.points.some((point) => point.cell.kind === kind);
  const domain = domainOf(trend, scaleMax);
  const bottom = HEIGHT - YEARS - (has('part') ? PARTS : 0);
  const lowest = domain.low < 0 ? bottom - FOOTROOM : bottom;
  return {
    dense: count > MOST_RINGS,
    x: (index) => Math.round(((index + 0.5) / count) * 10_000) / 100,
    y: yScale(domain, top + HEADROOM + (has('at-least') ? ARROW : 0), lowest),
    top,
    bottom,
    breaks,
  };
};
