import type { Spot } from '../boxes.ts';
import { HEIGHT } from '../frame.ts';

/** The path of one run of points; x in percent, y in px. */
const pathOf = (run: readonly Spot[]): string => 'M' + run.map(([x, y]) => `${x} ${y}`).join('L');

/** The joined runs: one path, lifted wherever there is a gap or a break. */
export function Line({ runs, dense }: { runs: readonly (readonly Spot[])[]; dense: boolean }) {
  const joined = runs.filter((run) => run.length > 1);
  if (joined.length === 0) return null;
  // A picture of its own, stretched to the width of the column: only so can a path have x in percent.
  return (
    <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
      <path
        class={dense ? 'line fine' : 'line'}
        d={joined.map(pathOf).join('')}
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
