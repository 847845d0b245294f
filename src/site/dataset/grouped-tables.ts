import type { Observation, Quarters } from '../../dataset/types.ts';
import type { ObservationRow, Tables } from '../../../data/tools/tables/types.ts';
import { quarterTable, type QuarterTable } from './quarters.ts';

const toObservation = (row: ObservationRow): Observation => ({
  start: row.periodStart,
  end: row.periodEnd,
  count: row.count,
  precision: row.precision,
  status: row.status,
  sources: row.sources,
  ...(row.doubt ? { doubt: row.doubt } : {}),
  ...(row.forcesAnswered === undefined ? {} : { forcesAnswered: row.forcesAnswered }),
  ...(row.note ? { note: row.note } : {}),
});

/** The tables sorted by measure and area, once for all that is published. */
export interface Desk {
  readonly tables: Tables;
  /** Recorded crime; undefined where the area has none. */
  readonly quartersOf: (measure: string, area: string) => Quarters | undefined;
  /** Published values of every status, in the order of the table. */
  readonly publishedOf: (measure: string, area: string) => readonly Observation[];
}

/** Groups published values and quarters by measure and area. */
export function makeDesk(tables: Tables): Desk {
  const source = tables.editions.at(-1)?.source ?? '';
  const quarters: QuarterTable = quarterTable(tables.recordedCrime, tables.measures, source);
  const published = new Map<string, Observation[]>();
  for (const row of tables.observations) {
    const key = `${row.measure} ${row.area}`;
    published.set(key, [...(published.get(key) ?? []), toObservation(row)]);
  }
  return {
    tables,
    quartersOf: (measure, area) => quarters.get(measure)?.get(area),
    publishedOf: (measure, area) => published.get(`${measure} ${area}`) ?? [],
  };
}
