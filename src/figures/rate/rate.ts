import type { Measure, Population } from '../../dataset/types.ts';
import { financialYearOf } from '../period.ts';
import type { TrendPoint, Trend } from '../trend/trend.ts';

/** Offences for every 10,000 children under 18, or why no such rate may be given (figures rule 6). */
export type Rate =
  | {
      readonly kind: 'rate';
      readonly per10000: number;
      readonly population: Population;
      readonly borrowed: boolean;
    }
  | { readonly kind: 'none'; readonly why: 'measure' | 'no-population' | 'few-children' | 'no-figure' };

export type RateFound = Extract<Rate, { kind: 'rate' }>;

/** Why a year has no rate. */
export type NoRateReason = Extract<Rate, { kind: 'none' }>['why'];

/** With fewer children than this, a rate says nothing about where offences happen: the City of London has under a thousand. */
export const LEAST_CHILDREN_FOR_RATE = 5_000;

/**
 * The rate of a financial year: its count over the children who lived there in the middle of the year it began in.
 * @param isNewest the newest year may borrow the newest population; `borrowed` says that it did
 */
export function ratePerChild(
  measure: Pick<Measure, 'ratePerChild'>,
  point: TrendPoint,
  populations: readonly Population[],
  isNewest: boolean,
): Rate {
  if (!measure.ratePerChild) return { kind: 'none', why: 'measure' };
  if (point.cell.kind !== 'count') return { kind: 'none', why: 'no-figure' };
  const year = financialYearOf(point.start);
  const own = populations.find((p) => p.year === year);
  const newest = populations.reduce<Population | undefined>(
    (a, p) => (!a || p.year > a.year ? p : a),
    undefined,
  );
  const population = own ?? (isNewest && newest && newest.year < year ? newest : undefined);
  if (!population) return { kind: 'none', why: 'no-population' };
  if (population.under18 < LEAST_CHILDREN_FOR_RATE) return { kind: 'none', why: 'few-children' };
  const per10000 = (point.cell.value / population.under18) * 10_000;
  return { kind: 'rate', per10000, population, borrowed: population !== own };
}

/** A year's count with its rate, or why it has none. */
export interface RatePoint {
  readonly point: TrendPoint;
  readonly rate: Rate;
}

/** The rate of every year of a trend. Only the newest whole year may borrow the newest population (figures rule 6). */
export function ratesOf(
  measure: Pick<Measure, 'ratePerChild'>,
  { points }: Trend,
  populations: readonly Population[],
): RatePoint[] {
  const newest = points.findLast(({ cell }) => cell.kind === 'count');
  return points.map((point) => ({
    point,
    rate: ratePerChild(measure, point, populations, point === newest),
  }));
}

/**
 * The rates as a trend to draw: a year without a rate is a gap. Parts of a year at the end have no rate and are left out,
 * so that nobody takes them for years about which nothing is known.
 * @returns null where no year has a rate
 */
export function rateTrend(trend: Trend, rates: readonly RatePoint[]): Trend | null {
  if (!rates.some(({ rate }) => rate.kind === 'rate')) return null;
  const end = rates.findLastIndex(({ point }) => point.cell.kind !== 'part') + 1;
  const points = rates.slice(0, end).map(({ point, rate }): TrendPoint => ({
    ...point,
    cell: rate.kind === 'rate' ? { kind: 'count', value: rate.per10000 } : { kind: 'not-published' },
  }));
  return { step: trend.step, points, breaks: trend.breaks.filter((b) => b.before < end) };
}
