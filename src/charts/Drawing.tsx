import type { Trend } from '../figures/trend/trend.ts';
import type { Layout } from './layout.ts';
import { Axis } from './marks/Axis.tsx';
import { Breaks } from './marks/Breaks.tsx';
import { Line } from './marks/Line.tsx';
import { Points } from './marks/Points.tsx';
import { Values } from './marks/Values.tsx';

/** Points of a fine line that need a dot to be seen: those that stand alone and those that carry a value. */
const dotted = ({ runs, labels }: Layout): ReadonlySet<string> =>
  new Set([
    ...runs.filter((run) => run.length === 1).map((run) => `${run[0]![0]}%`),
    ...labels.map((label) => `${label.at}%`),
  ]);

/** All of a chart that does not change while someone steps through it. */
export const Drawing = ({ trend, layout }: { trend: Trend; layout: Layout }) => {
  const { narrow, wide } = layout.breaks;
  const same = JSON.stringify(narrow) === JSON.stringify(wide);
  return (
    <>
      {!same && <Breaks marks={narrow} bottom={layout.bottom} name="to-b" />}
      <Breaks marks={wide} bottom={layout.bottom} name={same ? '' : 'from-b'} />
      <Axis layout={layout} />
      <Line runs={layout.runs} dense={layout.dense} />
      <Points trend={trend} frame={layout} alone={dotted(layout)} />
      <Values labels={layout.labels} />
    </>
  );
};
