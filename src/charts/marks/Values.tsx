import type { Label } from '../place-labels.ts';
import { VALUE_SIZE } from '../text.ts';
import { tierClass } from '../tiers.ts';

/** The words at the points: values, values of a part of a year, and gaps. */
export const Values = ({ labels }: { labels: readonly Label[] }) =>
  labels.map(({ at, dx, y, text, role, tier }, i) => (
    <text
      key={i}
      class={`${role} ${tierClass(tier)}`.trim()}
      x={`${at}%`}
      dx={dx}
      y={y}
      {...(role === 'value' && { 'font-size': VALUE_SIZE })}
    >
      {text}
    </text>
  ));
