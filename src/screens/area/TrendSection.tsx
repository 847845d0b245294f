import type { JSX } from 'preact';
import { TrendChart } from '../../charts/TrendChart.tsx';
import type { AreaRecord } from '../../dataset/types.ts';
import { count } from '../../figures/number.ts';
import { spanLabel } from '../../figures/trend.ts';
import { pointWords } from '../../figures/words/point.ts';
import { trendWords } from '../../figures/words/trend.ts';
import type { SeriesView } from './view.ts';

export type Step = 'year' | 'quarter';

interface TrendSectionProps {
  readonly record: AreaRecord;
  readonly view: SeriesView;
  readonly step: Step;
  readonly setStep: (step: Step) => void;
}

const STEPS: readonly { step: Step; name: string }[] = [
  { step: 'year', name: 'Years' },
  { step: 'quarter', name: 'Quarters' },
];

/** The switch between years and quarters, where there are quarters. */
function StepSwitch({ step, setStep }: Pick<TrendSectionProps, 'step' | 'setStep'>): JSX.Element {
  return (
    <div class="switch" role="group" aria-label="Show the figures by">
      {STEPS.map(({ step: value, name }) => (
        <button key={value} type="button" aria-pressed={step === value} onClick={() => setStep(value)}>
          {name}
        </button>
      ))}
    </div>
  );
}

/** The chart of the chosen measure. */
export function TrendSection({ record, view, step, setStep }: TrendSectionProps): JSX.Element | null {
  const { series, years, quarters } = view;
  const trend = step === 'quarter' && quarters ? quarters : years;
  const span = spanLabel(trend);
  if (!span) return null;
  const title = `${series.measure.plainName}, ${record.force.shortName}, ${span}`;
  return (
    <>
      {quarters && <StepSwitch step={step} setStep={setStep} />}
      <TrendChart
        trend={trend}
        id="trend"
        title={title}
        description={trendWords(trend)}
        unit={series.measure.countedAs}
        say={pointWords}
        format={count}
      />
    </>
  );
}
