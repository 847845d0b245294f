import { HEIGHT } from '../frame.ts';
import type { AxisLabel } from '../axis.ts';
import type { Layout } from '../layout.ts';
import { tierClass } from '../tiers.ts';

const Words = ({ labels, y }: { labels: readonly AxisLabel[]; y: number }) =>
  labels.map(({ at, dx, text, tier }) => (
    <text key={at} class={tierClass(tier)} x={`${at}%`} dx={dx} y={y}>
      {text}
    </text>
  ));

/** The baseline at zero, and the years below the plot. */
export const Axis = ({ layout }: { layout: Layout }) => (
  <g class="axis">
    <line class="base" x1="0" x2="100%" y1={layout.y(0)} y2={layout.y(0)} />
    {layout.ticks.map((at) => (
      <line key={at} class="base" x1={`${at}%`} x2={`${at}%`} y1={layout.bottom} y2={layout.bottom + 5} />
    ))}
    <Words labels={layout.years} y={layout.bottom + 20} />
    <Words labels={layout.parts} y={HEIGHT - 5} />
  </g>
);
