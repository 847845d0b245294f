/** A rectangle hung on a place of the x axis: `at` in percent of the width, the rest in px (x relative to `at`). */
export interface Box {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place on the drawing: x in percent, y in px. */
export type Spot = readonly [x: number, y: number];

/** Half the width of a line and a little air, in px. */
const CLEAR = 2.5;

const px = (at: number, width: number): number => (at / 100) * width;

/** Whether two boxes touch in a drawing of this width (px). */
export function overlaps(a: Box, b: Box, width: number): boolean {
  if (a.bottom <= b.top || b.bottom <= a.top) return false;
  const apart = px(b.at, width) - px(a.at, width);
  return a.left < b.right + apart && b.left + apart < a.right;
}

/** Whether the straight line from one spot to another, given left to right, passes through a box. */
export function crosses(box: Box, from: Spot, to: Spot, width: number): boolean {
  const origin = px(box.at, width);
  const [x1, x2] = [px(from[0], width) - origin, px(to[0], width) - origin];
  const [left, right] = [Math.max(x1, box.left - CLEAR), Math.min(x2, box.right + CLEAR)];
  if (left > right) return false;
  const slope = x2 === x1 ? 0 : (to[1] - from[1]) / (x2 - x1);
  const [ya, yb] = [from[1] + slope * (left - x1), from[1] + slope * (right - x1)];
  return Math.max(ya, yb) > box.top - CLEAR && Math.min(ya, yb) < box.bottom + CLEAR;
}

/** Whether a box stays within the drawing from side to side, `spare` px beyond its edges included. */
export function isInside(box: Box, width: number, spare: number): boolean {
  const origin = px(box.at, width);
  return origin + box.left >= -spare && origin + box.right <= width + spare;
}

/**
 * How far a box must move to the side to stay within the drawing.
 * @returns px, negative to the left
 */
export function nudge(box: Box, width: number, spare: number): number {
  const origin = px(box.at, width);
  const out = origin + box.right - width - spare;
  return Math.max(-spare - origin - box.left, Math.min(0, -out));
}
