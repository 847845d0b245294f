import type { JSX } from 'preact';
import { TrendChart } from '../../charts/TrendChart.tsx';
import {
  isAnyOf,
  isDay,
  isListOf,
  isNatural,
  isNumber,
  isObjectOf,
  isOneOf,
  isOptional,
  isText,
} from '../../contract/shape.ts';
import type { Period } from '../../dataset/types.ts';
import type { Cell } from '../../figures/cell.ts';
import type { Trend, TrendBreak, TrendPoint } from '../../figures/trend/trend.ts';
import { count } from '../../figures/number.ts';
import { buildTrend } from '../../figures/trend/build-trend.ts';
import { pointWords, spanLabel, trendWords } from '../../figures/trend/trend-words.ts';
import { Island, wake } from '../../shell/island.tsx';
import type { NationalSeries } from '../../contract/site.ts';

interface NationalTrendProps {
  readonly trend: Trend;
  readonly title: string;
  readonly unit: string;
}

type CellOf<K extends Cell['kind']> = Extract<Cell, { readonly kind: K }>;

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

/** The chart as it stands in the HTML of the first page. */
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

const days = { start: isDay, end: isDay };

const isCell = isAnyOf<Cell>(
  isObjectOf<CellOf<'count'>>({
    kind: isOneOf('count'),
    value: isNumber,
    doubt: isOptional(isOneOf('part-year', 'outlier', 'conflict')),
  }),
  isObjectOf<CellOf<'at-least'>>({ kind: isOneOf('at-least'), value: isNumber }),
  isObjectOf<CellOf<'part'>>({ kind: isOneOf('part'), value: isNumber, covers: isObjectOf<Period>(days) }),
  isObjectOf<CellOf<'disputed'>>({ kind: isOneOf('disputed'), values: isListOf(isNumber) }),
  isObjectOf<CellOf<'not-published'>>({ kind: isOneOf('not-published') }),
);

/** What the page holds for it. */
export const isNationalTrend = isObjectOf<NationalTrendProps>({
  trend: isObjectOf<Trend>({
    step: isOneOf('year', 'quarter'),
    points: isListOf(isObjectOf<TrendPoint>({ ...days, label: isText, short: isText, cell: isCell })),
    breaks: isListOf(
      isObjectOf<TrendBreak>({ before: isNatural, date: isDay, title: isText, detail: isText }),
    ),
  }),
  title: isText,
  unit: isText,
});

/** Brings the chart to life. */
export const wakeNationalTrend = (): void => wake('national-trend', NationalTrend, isNationalTrend);
