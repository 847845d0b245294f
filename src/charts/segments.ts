import type { Cell } from '../figures/cell.ts';
import type { Trend } from '../figures/trend/trend.ts';

/** Only a full count may be joined: a bound, a part of a year or a disputed value is no step of a trend. */
export const isJoinable = (cell: Cell): boolean => cell.kind === 'count' && cell.doubt !== 'part-year';

/**
 * The runs of points that a line may join: neighbours that are both full counts, with no break in recording between them.
 * @returns indexes of points, oldest first; a count that stands alone is a run of one
 */
export const runsOf = (trend: Trend): readonly (readonly number[])[] => {
  const breaks = new Set(trend.breaks.map((mark) => mark.before));
  const runs: number[][] = [];
  let run: number[] | null = null;
  for (const [index, point] of trend.points.entries()) {
    if (!isJoinable(point.cell)) run = null;
    else if (run === null || breaks.has(index)) runs.push((run = [index]));
    else run.push(index);
  }
  return runs;
};

/**
 * The runs of points nobody published.
 * @returns first and last index of each, both included
 */
export const gapsOf = (trend: Trend): readonly (readonly [number, number])[] => {
  const gaps: [number, number][] = [];
  for (const [index, { cell }] of trend.points.entries()) {
    const last = gaps.at(-1);
    if (cell.kind !== 'not-published') continue;
    if (last?.[1] === index - 1) last[1] = index;
    else gaps.push([index, index]);
  }
  return gaps;
};
