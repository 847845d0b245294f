import type { Trend } from '../figures/trend/trend.ts';
import { partLabels, yearLabels, yearTicks, type AxisLabel } from './axis.ts';
import type { Box, Spot } from './boxes.ts';
import { breakLine } from './breaks.ts';
import { frameOf, type Frame } from './frame.ts';
import { reach, wantedLabels } from './labels.ts';
import { placeLabels, type Label } from './place.ts';
import { valuesOf } from '../figures/cell.ts';
import { runsOf } from './segments.ts';

/** Everything a chart draws, worked out before the first element is made. */
export interface Layout extends Frame {
  /** The joined points, run by run. */
  readonly runs: readonly (readonly Spot[])[];
  readonly labels: readonly Label[];
  readonly years: readonly AxisLabel[];
  readonly ticks: readonly number[];
  readonly parts: readonly AxisLabel[];
}

/** Half the size of a cross on the axis in px. */
const CROSS = 5;

/** The marks of all points, as boxes that labels keep clear of. In a fine line only the line itself is in the way. */
const markBoxes = (trend: Trend, frame: Frame): readonly Box[] =>
  trend.points.flatMap(({ cell }, index) => {
    const at = frame.x(index);
    const zero = frame.y(0);
    if (cell.kind === 'not-published')
      return [{ at, left: -CROSS, right: CROSS, top: zero - CROSS, bottom: zero + CROSS }];
    const { up, down } = reach(cell, frame.dense);
    if (frame.dense && cell.kind === 'count') return [];
    return valuesOf(cell).map((value) => {
      const y = frame.y(value);
      return { at, left: -down, right: down, top: y - up, bottom: y + down };
    });
  });

const pairs = (run: readonly Spot[]): readonly (readonly [Spot, Spot])[] =>
  run.slice(1).map((spot, i) => [run[i]!, spot]);

/**
 * Works out the drawing of a trend.
 * @param format writes a count, as `9,000`
 * @param scaleMax at least this high, for charts side by side
 */
export const layOut = (trend: Trend, format: (n: number) => string, scaleMax?: number): Layout => {
  const frame = frameOf(trend, scaleMax);
  const runs = runsOf(trend).map((run) =>
    run.map((index) => [frame.x(index), frame.y(valuesOf(trend.points[index]!.cell)[0]!)] as const),
  );
  const zero = frame.y(0);
  const baseline = [[0, zero] as const, [100, zero] as const] as const;
  const labels = placeLabels(wantedLabels(trend, frame, format), {
    boxes: markBoxes(trend, frame),
    breaks: frame.breaks.wide.map((mark) => breakLine({ at: mark.at, top: frame.top })),
    lines: [baseline, ...runs.flatMap(pairs)],
    top: frame.top,
    bottom: frame.bottom,
  });
  return {
    ...frame,
    runs,
    labels,
    years: yearLabels(trend, frame),
    ticks: yearTicks(trend),
    parts: partLabels(trend, frame),
  };
};
