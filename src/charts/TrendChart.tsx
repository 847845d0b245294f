import { useMemo } from 'preact/hooks';
import type { TrendPoint, Trend } from '../figures/trend/trend.ts';
import { Drawing } from './Drawing.tsx';
import { HEIGHT } from './frame.ts';
import { layOut } from './layout.ts';
import { Halo } from './marks/Halo.tsx';
import { TEXT_SIZE } from './text.ts';
import { useStepper } from './useStepper.ts';

export interface TrendChartProps {
  /** The same object as long as the chart is the same: another one starts at its newest figure again. */
  readonly trend: Trend;
  /** Name and description of the picture for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** What is counted, in the plural: `offences`. */
  readonly unit: string;
  /** Unique on the page. */
  readonly id: string;
  /** The sentence read out for a point. */
  readonly say: (point: TrendPoint) => string;
  /** Writes a count; made once, not in each render. */
  readonly format: (n: number) => string;
  /** The axis reaches at least this high, for charts side by side. */
  readonly scaleMax?: number;
}

/** The longest of some sentences: it keeps the room in which each of them is shown. */
const longest = (sentences: readonly string[]): string =>
  sentences.reduce((a, b) => (b.length > a.length ? b : a), '');

/**
 * A trend as a picture that speaks: one slider to step through it, and the sentence of the chosen point below.
 * Complete without scripts; everything is placed by arithmetic, nothing is measured on the screen.
 */
export const TrendChart = ({
  trend,
  title,
  description,
  unit,
  id,
  say,
  format,
  scaleMax,
}: TrendChartProps) => {
  const { index, last, select, onKeyDown, onPointer } = useStepper(trend);
  const layout = useMemo(() => layOut(trend, format, scaleMax), [trend, format, scaleMax]);
  const drawing = useMemo(() => <Drawing trend={trend} layout={layout} />, [trend, layout]);
  const room = useMemo(() => longest(trend.points.map(say)), [trend, say]);
  const point = trend.points[index];
  const steps = trend.step === 'year' ? 'years' : 'quarters';
  return (
    <figure class="chart" id={id}>
      <figcaption>{`Number of ${unit}, by ${trend.step}`}</figcaption>
      <div class="chart-plot">
        {point && (
          <input
            type="range"
            min="0"
            max={last}
            value={index}
            autocomplete="off"
            aria-label={`Step through the ${steps}`}
            aria-valuetext={say(point)}
            aria-orientation="horizontal"
            onKeyDown={onKeyDown}
            onInput={(event) => select(Number(event.currentTarget.value))}
          />
        )}
        <div class="chart-hit" onPointerDown={onPointer} onPointerMove={onPointer}>
          <svg
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img could not be styled or stepped through
            role="img"
            aria-labelledby={`${id}-title ${id}-desc`}
            width="100%"
            height={HEIGHT}
            font-size={TEXT_SIZE}
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-desc`}>{description}</desc>
            {/* The name and the sentence say it all: without this, each small picture inside counts as one more. */}
            <g aria-hidden="true">
              {point && <Halo point={point} index={index} frame={layout} />}
              {drawing}
            </g>
          </svg>
        </div>
      </div>
      <p class="chart-said" data-room={room}>
        {point ? say(point) : 'There is no figure to show.'}
      </p>
    </figure>
  );
};
