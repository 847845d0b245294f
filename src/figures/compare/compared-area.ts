import type { AreaRecord, AreaSeries, Force } from '../../dataset/types.ts';
import type { Trend } from '../trend/trend-model.ts';
import { buildTrend } from '../trend/trend.ts';
import { ratesOf, rateTrend, type RatePoint } from '../rate/rates.ts';

/** One area set beside others: its counts of a measure by year, and its rates where they are allowed. */
export interface Side {
  readonly force: Force;
  readonly series: AreaSeries;
  readonly counts: Trend;
  readonly rates: readonly RatePoint[];
  /** Null where no year has a rate. */
  readonly rateTrend: Trend | null;
  readonly record: AreaRecord;
}

/**
 * Works out one area's side of a comparison.
 * @returns null where the area has no figures of the measure, or none that may be set beside another area's
 */
export function sideOf(record: AreaRecord, measure: string): Side | null {
  const series = record.series.find((s) => s.measure.id === measure);
  if (!series || series.measure.compare === 'no') return null;
  const counts = buildTrend(series, series.breaks);
  const rates = ratesOf(series.measure, counts, record.populations);
  return { force: record.force, series, counts, rates, rateTrend: rateTrend(counts, rates), record };
}

/** Ids of the sources of everything that a comparison shows of some areas. */
export function sourcesOfSides(sides: readonly Side[]): { counts: string[]; populations: string[] } {
  const counts = new Set(sides.flatMap(({ series }) => series.quarters?.source ?? []));
  const populations = new Set(
    sides.flatMap((s) => s.rates.flatMap(({ rate }) => (rate.kind === 'rate' ? rate.population.source : []))),
  );
  return { counts: [...counts], populations: [...populations] };
}

/** Whether all counts are of one edition of recorded crime: two editions are never to be set side by side unsaid. */
export function areOfOneEdition(sides: readonly Side[]): boolean {
  const editions = sides.map(({ series, record }) => {
    const source = record.sources[series.quarters?.source ?? ''];
    return `${source?.title} ${source?.published}`;
  });
  return new Set(editions).size <= 1;
}
