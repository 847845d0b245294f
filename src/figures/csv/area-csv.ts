import type { AreaRecord, AreaSeries, IsoDate } from '../../dataset/types.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { csvText, type CsvCell } from './csv-text.ts';
import { csvPeriod } from './csv-words.ts';
import type { Trend } from '../trend/trend.ts';

/**
 * The columns. Edition and licence stand in every line rather than in comments above the header: programs stop at
 * comments, and a line that is copied out keeps both.
 */
export const CSV_COLUMNS = [
  'area',
  'area_name',
  'measure',
  'measure_name',
  'period_start',
  'period_end',
  'period_label',
  'count',
  'precision',
  'status',
  'doubt',
  'note',
  'source',
  'source_title',
  'source_publisher',
  'source_date',
  'source_url',
  'edition',
  'licence',
  'children_under_18',
  'children_year',
  'children_source',
  'rate_per_10000',
] as const;

/** Between several sources of one number. */
const BETWEEN = ' | ';

/** What a rate rests on, and the rate to two decimals: the counts are exact enough for these. */
function rateCells({ sources }: AreaRecord, { rate }: CsvRow): CsvCell[] {
  if (!rate) return [null, null, null, null];
  const { under18, year, source } = rate.population;
  return [under18, year, sources[source]?.title ?? source, Math.round(rate.per10000 * 100) / 100];
}

function cells(record: AreaRecord, series: AreaSeries, edition: IsoDate, row: CsvRow): CsvCell[] {
  const { force, sources } = record;
  const { id, name } = series.measure;
  const from = row.sources.flatMap((source) => sources[source] ?? []);
  const all = (texts: readonly string[]): string => texts.join(BETWEEN);
  return [
    force.id,
    force.name,
    id,
    name,
    row.start,
    row.end,
    csvPeriod(row),
    row.count,
    row.precision,
    row.status,
    row.doubt,
    row.note,
    all(row.sources),
    all(from.map((s) => s.title)),
    all(from.map((s) => s.publisher)),
    all(from.map((s) => s.published ?? '')),
    all(from.map((s) => s.url ?? '')),
    edition,
    row.licence,
    ...rateCells(record, row),
  ];
}

/**
 * One measure of one area as a CSV file, see {@link csvText}: all that is known of it, the gaps included.
 * @param step of recorded crime, as it is shown
 * @param edition the day of the edition that the record belongs to
 */
export const measureCsv = (
  record: AreaRecord,
  series: AreaSeries,
  step: Trend['step'],
  edition: IsoDate,
): string =>
  csvText(
    CSV_COLUMNS,
    csvRows(record, series, step).map((row) => cells(record, series, edition, row)),
  );

/** Every measure of an area as one CSV file, recorded crime by year; the same columns as {@link measureCsv}. */
export const areaCsv = (record: AreaRecord, edition: IsoDate): string =>
  csvText(
    CSV_COLUMNS,
    record.series.flatMap((series) =>
      csvRows(record, series, 'year').map((row) => cells(record, series, edition, row)),
    ),
  );
