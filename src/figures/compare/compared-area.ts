import type { AreaRecord, AreaSeries, Force } from '../../dataset/types.ts';
import { valuesOf } from '../cell.ts';
import { ratesOf, rateTrend, type RatePoint } from '../rate/rate.ts';
import { buildTrend } from '../trend/build-trend.ts';
import type { Trend } from '../trend/trend.ts';

/** One area set beside others: its counts of a measure by year, and its rates where they are allowed. */
export interface ComparedArea {
  readonly force: Force;
  readonly series: AreaSeries;
  readonly counts: Trend;
  readonly rates: readonly RatePoint[];
  /** Null where no year has a rate. */
  readonly rateTrend: Trend | null;
  readonly record: AreaRecord;
}

/**
 * Works out one area of a comparison.
 * @returns null where the area has no figures of the measure, or none that may be set beside another area's
 */
export function comparedArea(record: AreaRecord, measure: string): ComparedArea | null {
  const series = record.series.find((s) => s.measure.id === measure);
  if (!series || series.measure.compare === 'no') return null;
  const counts = buildTrend(series, series.breaks);
  const rates = ratesOf(series.measure, counts, record.populations);
  return { force: record.force, series, counts, rates, rateTrend: rateTrend(counts, rates), record };
}

/** Ids of the sources of everything that a comparison of areas shows. */
export function sourcesOfAreas(areas: readonly ComparedArea[]): {
  counts: string[];
  populations: string[];
} {
  const counts = new Set(areas.flatMap(({ series }) => series.quarters?.source ?? []));
  const populations = new Set(
    areas.flatMap(({ rates }) =>
      rates.flatMap(({ rate }) => (rate.kind === 'rate' ? rate.population.source : [])),
    ),
  );
  return { counts: [...counts], populations: [...populations] };
}

/** Whether all counts are of one edition of recorded crime: two editions never stand side by side without a word. */
export function areOfOneEdition(areas: readonly ComparedArea[]): boolean {
  const editions = areas.map(({ series, record }) => {
    const source = record.sources[series.quarters?.source ?? ''];
    return `${source?.title} ${source?.published}`;
  });
  return new Set(editions).size <= 1;
}

/** The highest value of several trends: the common end of their axes, which all begin at zero. 0 without any value. */
export const commonMax = (trends: readonly Trend[]): number =>
  Math.max(0, ...trends.flatMap(({ points }) => points.flatMap(({ cell }) => valuesOf(cell))));
