import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { TrendChart } from '../../charts/TrendChart.tsx';
import type { TrendPoint } from '../../figures/trend/trend.ts';
import { count, decimal } from '../../figures/number.ts';
import { pointWords, rateTrendWords, spanLabel, trendWords } from '../../figures/trend/trend-words.ts';
import { RATE_UNIT, rateInFull } from '../../figures/rate/rate-words.ts';
import { noRateInAnyYear } from '../../figures/rate/no-rate-words.ts';
import type { ComparedArea } from '../../figures/compare/compared-area.ts';
import type { Shown } from './compare-address.ts';

interface AreaChartProps {
  readonly side: ComparedArea;
  readonly shown: Shown;
  /** The common end of all axes. */
  readonly scaleMax: number;
}

function CountChart({ side, scaleMax }: Omit<AreaChartProps, 'shown'>): JSX.Element {
  const { force, series, counts } = side;
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

function RateChart({ side, scaleMax }: Omit<AreaChartProps, 'shown'>): JSX.Element {
  const { force, series, rates, rateTrend } = side;
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
export const AreaChart = ({ side, shown, scaleMax }: AreaChartProps): JSX.Element =>
  shown === 'rate' ? (
    <RateChart side={side} scaleMax={scaleMax} />
  ) : (
    <CountChart side={side} scaleMax={scaleMax} />
  );
