import type { JSX } from 'preact';
import { TrendChart } from '../../charts/TrendChart.tsx';
import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import { count, decimal } from '../../figures/number.ts';
import { pointWords, rateTrendWords, spanLabel, trendWords } from '../../figures/trend/trend-words.ts';
import { PER_CHILDREN, PER_CHILDREN_IN_SHORT, ratePointWords } from '../../figures/rate/rate-words.ts';
import type { By } from './view-address.ts';
import { highestYear, waysToShow, type Shown } from './trend-view.ts';

interface TrendSectionProps {
  readonly record: AreaRecord;
  readonly series: AreaSeries;
  readonly shown: Shown;
  readonly show: (by: By) => void;
  /** Why the measure that comes first does so. */
  readonly why: string;
}

const NAMES: Readonly<Record<By, string>> = {
  year: 'Years',
  quarter: 'Quarters',
  rate: 'Rate',
};

/** The switch between years, quarters and rates, where there is something to choose. */
function Switch({ record, series, shown, show }: Omit<TrendSectionProps, 'why'>): JSX.Element | null {
  const ways = waysToShow(record, series);
  if (ways.length < 2) return null;
  return (
    <div class="switch" role="group" aria-label="Show the figures by">
      {ways.map((by) => (
        <button key={by} type="button" aria-pressed={shown.by === by} onClick={() => show(by)}>
          {NAMES[by]}
        </button>
      ))}
    </div>
  );
}

/** The chart of the chosen measure. */
export function TrendSection(props: TrendSectionProps): JSX.Element | null {
  const { record, series, shown } = props;
  const { by, trend } = shown;
  const span = spanLabel(trend);
  if (!span) return null;
  const { plainName, countedAs } = series.measure;
  const rates = by === 'rate';
  return (
    <>
      <details class="more">
        <summary>Which of these is shown first, and why</summary>
        <p>{props.why}</p>
      </details>
      <Switch {...props} />
      <TrendChart
        trend={trend}
        id="trend"
        title={`${plainName}${rates ? ` ${PER_CHILDREN_IN_SHORT}` : ''}, ${record.force.shortName}, ${span}`}
        description={rates ? rateTrendWords(trend) : trendWords(trend)}
        unit={rates ? `${countedAs} ${PER_CHILDREN}` : countedAs}
        say={rates ? ratePointWords : pointWords}
        format={rates ? decimal : count}
        {...(by === 'quarter' && { scaleMax: highestYear(series) })}
      />
    </>
  );
}
