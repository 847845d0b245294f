import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { TrendChart } from '../../charts/TrendChart.tsx';
import type { TrendPoint } from '../../figures/trend/trend.ts';
import { count, decimal } from '../../figures/number.ts';
import { pointWords, rateTrendWords, spanLabel, trendWords } from '../../figures/trend/trend-words.ts';
import { RATE_UNIT, rateInFull } from '../../figures/rate/rate-words.ts';
import { noRateInAnyYear } from '../../figures/rate/no-rate-words.ts';
import type { ComparedArea } from '../../figures/compare/compared-area.ts';
import type { ValueKind } from './compare-address.ts';

interface AreaChartProps {
  readonly compared: ComparedArea;
  readonly valueKind: ValueKind;
  /** The common end of all axes. */
  readonly scaleMax: number;
}

function CountChart({ compared, scaleMax }: Omit<AreaChartProps, 'valueKind'>): JSX.Element {
  const { force, series, counts } = compared;
  return (
    <TrendChart
      trend={counts}
      id={`compare-${force.id}`}
      title={`${series.measure.plainName}, ${force.shortName}, ${spanLabel(counts) ?? ''}`}
      description={trendWords(counts)}
      unit={series.measure.countedAs}
      say={pointWords}
      format={count}
      scaleMax={scaleMax}
    />
  );
}

function RateChart({ compared, scaleMax }: Omit<AreaChartProps, 'valueKind'>): JSX.Element {
  const { force, series, rates, rateTrend } = compared;
  const say = useMemo(() => {
    const words = new Map(rates.map((rate) => [rate.point.start, rateInFull(rate)]));
    return ({ start }: TrendPoint): string => words.get(start) ?? '';
  }, [rates]);
  if (!rateTrend) return <p>{noRateInAnyYear(force, rates)}</p>;
  return (
    <TrendChart
      trend={rateTrend}
      id={`compare-${force.id}`}
      title={`${series.measure.plainName}, ${RATE_UNIT}, ${force.shortName}, ${spanLabel(rateTrend) ?? ''}`}
      description={rateTrendWords(rateTrend)}
      unit={RATE_UNIT}
      say={say}
      format={decimal}
      scaleMax={scaleMax}
    />
  );
}

/** The chart of one area among others, on their common scale. */
export const AreaChart = ({ compared, valueKind, scaleMax }: AreaChartProps): JSX.Element =>
  valueKind === 'rate' ? (
    <RateChart compared={compared} scaleMax={scaleMax} />
  ) : (
    <CountChart compared={compared} scaleMax={scaleMax} />
  );
