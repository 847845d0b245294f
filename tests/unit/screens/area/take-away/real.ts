import { records, tables } from '../../../data/real.ts';
import type { AreaRecord, AreaSeries } from '../../../../../src/dataset/types.ts';
import type { ViewMode } from '../../../../../src/screens/area/view-address.ts';
import { trendViewOf, waysToShow } from '../../../../../src/screens/area/trend-view.ts';
import type { ExportInput } from '../../../../../src/screens/area/take-away/export-input.ts';
import { viewOf } from '../../../../../src/screens/area/series-view.ts';

/** The real tables, and every area made of them. */
export { DATA } from '../../../data/tools/check/bench.ts';
export { records, tables };

export const EDITION = '2026-11-21';

export function recordOf(id: string): AreaRecord {
  const record = records.find((r) => r.force.id === id);
  if (!record) throw new Error(`forces.csv has no "${id}"`);
  return record;
}

export function seriesOf(record: AreaRecord, id: string): AreaSeries {
  const series = record.series.find((s) => s.measure.id === id);
  if (!series) throw new Error(`${record.force.id} has no "${id}"`);
  return series;
}

/** What the page of an area shows when it is asked for a measure in some way. */
export const exportInputOf = (record: AreaRecord, series: AreaSeries, mode: ViewMode): ExportInput => ({
  record,
  view: viewOf(record, series),
  trendView: trendViewOf(record, series, mode),
  editionDate: EDITION,
});

/** Everything that every page can show. */
export const everything = (): ExportInput[] =>
  records.flatMap((record) =>
    record.series.flatMap((series) =>
      waysToShow(record, series).map((mode) => exportInputOf(record, series, mode)),
    ),
  );
