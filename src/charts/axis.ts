import type { TrendPoint, Trend } from '../figures/trend/trend.ts';
import { nudge, overlaps, type Box } from './boxes.ts';
import { shortSpan } from './dates.ts';
import type { Frame } from './frame.ts';
import { textWidth, TEXT_SIZE } from './text.ts';
import { OVERHANG, TIERS, WIDTHS, type Tier } from './tiers.ts';

/** Words under the plot, centred `dx` px beside `at` percent, from a tier of widths on. */
export interface AxisLabel {
  readonly at: number;
  readonly dx: number;
  readonly text: string;
  readonly tier: Tier;
}

/** Least distance between two labels in px. */
const AIR = 6;

interface Spot {
  readonly at: number;
  readonly text: string;
}

const boxOf = ({ at, text }: Spot): Box => {
  const half = (textWidth(text, TEXT_SIZE) + AIR) / 2;
  return { at, left: -half, right: half, top: 0, bottom: 1 };
};

/** A box moved into the drawing where it would stick out of it. */
const settled = (spot: Spot, width: number): Box => {
  const box = boxOf(spot);
  const move = nudge(box, width, OVERHANG + AIR / 2);
  return { ...box, left: box.left + move, right: box.right + move };
};

const clear = (spots: readonly Spot[], width: number): boolean => {
  const boxes = spots.map((spot) => settled(spot, width));
  return boxes.every((box, i) => i === 0 || !overlaps(boxes[i - 1]!, box, width));
};

/** Every `step`th, counted from the newest: the newest is always named. */
const thinned = (spots: readonly Spot[], step: number): readonly Spot[] =>
  spots.filter((_, i) => (spots.length - 1 - i) % step === 0);

/**
 * Thins labels evenly until they are clear of each other. What a narrow drawing shows, a wider one shows too.
 * @param spots from left to right
 */
const thin = (spots: readonly Spot[]): readonly AxisLabel[] => {
  const tiers = new Map<Spot, Tier>();
  let step = 1;
  for (const tier of TIERS.toReversed()) {
    const finer = step;
    while (step < spots.length && !clear(thinned(spots, step), WIDTHS[tier])) step += finer;
    for (const spot of thinned(spots, step)) tiers.set(spot, tier);
  }
  return [...tiers].map(([spot, tier]) => {
    const { left, right } = settled(spot, WIDTHS[tier]);
    return { ...spot, dx: Math.round((left + right) / 2), tier };
  });
};

/** First and last index of the points that share a name on the axis: one year, or the quarters of one. */
const groupsOf = (points: readonly TrendPoint[]): readonly (readonly [number, number])[] => {
  const groups: [number, number][] = [];
  for (const [index, point] of points.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && points[last[0]]!.short === point.short) last[1] = index;
    else groups.push([index, index]);
  }
  return groups;
};

/** The years below the plot. A year of which only a part is known is not named there, so that nobody takes it for one. */
export const yearLabels = ({ points }: Trend, frame: Frame): readonly AxisLabel[] =>
  thin(
    groupsOf(points)
      .filter(([from, to]) => from !== to || points[from]!.cell.kind !== 'part')
      .map(([from, to]) => ({ at: frame.x((from + to) / 2), text: points[from]!.short })),
  );

/** Where one year of quarters ends and the next begins, in percent; none where each point is a year. */
export const yearTicks = ({ points }: Trend): readonly number[] => {
  const groups = groupsOf(points);
  if (groups.length === points.length) return [];
  return groups.slice(1).map(([from]) => Math.round((from / points.length) * 10_000) / 100);
};

/** What the parts of years cover, on a line of their own. */
export const partLabels = ({ points }: Trend, frame: Frame): readonly AxisLabel[] =>
  thin(
    points.flatMap(({ cell }, index) =>
      cell.kind === 'part' ? [{ at: frame.x(index), text: shortSpan(cell.covers) }] : [],
    ),
  );
