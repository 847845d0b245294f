import type { JSX } from 'preact';
import { TrendChart } from '../../charts/TrendChart.tsx';
import type { Trend } from '../../figures/trend/trend.ts';
import { count } from '../../figures/number.ts';
import { buildTrend } from '../../figures/trend/build-trend.ts';
import { pointWords, spanLabel, trendWords } from '../../figures/trend/trend-words.ts';
import { Island } from '../../shell/island.tsx';
import type { NationalSeries } from '../../contract/site.ts';

interface NationalTrendProps {
  readonly trend: Trend;
  readonly title: string;
  readonly unit: string;
}

/** A national count over the years. */
export const NationalTrend = ({ trend, title, unit }: NationalTrendProps): JSX.Element => (
  <TrendChart
    trend={trend}
    id="national-trend"
    title={title}
    description={trendWords(trend)}
    unit={unit}
    say={pointWords}
    format={count}
  />
);

/** The chart as it is in the HTML of the home page. */
export function NationalTrendIsland({ series }: { series: NationalSeries }): JSX.Element {
  const trend = buildTrend(series, series.breaks);
  const { plainName, countedAs } = series.measure;
  const props = { trend, title: `${plainName}, ${series.name}, ${spanLabel(trend) ?? ''}`, unit: countedAs };
  return (
    <>
      <h3>{series.name}, over the years</h3>
      <Island name="national-trend" props={props}>
        <NationalTrend {...props} />
      </Island>
    </>
  );
}
