import type { JSX } from 'preact';
import { TrendChart } from '../../charts/TrendChart.tsx';
import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import type { Trend } from '../../figures/model.ts';
import { count } from '../../figures/number.ts';
import { spanLabel } from '../../figures/trend.ts';
import { pointWords } from '../../figures/words/point.ts';
import { trendWords } from '../../figures/words/trend.ts';

export type Step = 'year' | 'quarter';

interface TrendSectionProps {
  readonly record: AreaRecord;
  readonly series: AreaSeries;
  readonly trend: Trend;
  readonly setStep: (step: Step) => void;
}

const STEPS: readonly { step: Step; name: string }[] = [
  { step: 'year', name: 'Years' },
  { step: 'quarter', name: 'Quarters' },
];

/** The switch between years and quarters, where there are quarters. */
function StepSwitch({ step, setStep }: { step: Step } & Pick<TrendSectionProps, 'setStep'>): JSX.Element {
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
export function TrendSection({ record, series, trend, setStep }: TrendSectionProps): JSX.Element | null {
  const span = spanLabel(trend);
  if (!span) return null;
  const title = `${series.measure.plainName}, ${record.force.shortName}, ${span}`;
  return (
    <>
      {series.quarters && <StepSwitch step={trend.step} setStep={setStep} />}
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
