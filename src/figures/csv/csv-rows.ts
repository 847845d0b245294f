import type { AreaRecord, AreaSeries, Observation, Period } from '../../dataset/types.ts';
import { periodOf } from '../cell.ts';
import type { TrendPoint, Trend } from '../trend/trend.ts';
import { ratesOf, type RateFound } from '../rate/rate.ts';
import { buildTrend, yearlyTrend } from '../trend/build-trend.ts';
import { LICENCES } from './csv-words.ts';
import { byText } from '../order.ts';

/** One line of a download, before it is written as text. */
export interface CsvRow extends Period {
  /** Null where nobody published a figure: such a line keeps the gap in sight. */
  readonly count: number | null;
  readonly precision: string;
  readonly status: string;
  readonly doubt: string;
  readonly note: string;
  /** Ids of the record's sources. */
  readonly sources: readonly string[];
  readonly licence: string;
  /** Present for a whole year of a measure of which a rate may be given. */
  readonly rate?: RateFound;
}

const BARE = { precision: '', doubt: '', note: '', sources: [], licence: '' };

const gapRow = ({ start, end }: Period): CsvRow => ({
  ...BARE,
  start,
  end,
  count: null,
  status: 'not-published',
});

const observationRow = (o: Observation): CsvRow => ({
  start: o.start,
  end: o.end,
  count: o.count,
  precision: o.precision,
  status: o.status,
  doubt: o.doubt ?? '',
  note: o.note ?? '',
  sources: o.sources,
  licence: LICENCES.asPublished,
});

/** A year or quarter of recorded crime; part of a year has the days it covers, never those of the year. */
function editionRow(point: TrendPoint, source: string): CsvRow {
  const { cell } = point;
  if (cell.kind !== 'count' && cell.kind !== 'part') return gapRow(point);
  const standing = { count: cell.value, precision: 'exact', status: 'stands' };
  return { ...BARE, ...periodOf(point), ...standing, sources: [source], licence: LICENCES.open };
}

/** The rates of whole years by their first day. */
function ratesByYear(record: AreaRecord, series: AreaSeries): Map<string, CsvRow['rate']> {
  const rated = ratesOf(series.measure, yearlyTrend(series), record.populations);
  return new Map(rated.map(({ point, rate }) => [point.start, rate.kind === 'rate' ? rate : undefined]));
}

function yearRows(record: AreaRecord, series: AreaSeries, source: string): CsvRow[] {
  const rates = ratesByYear(record, series);
  return yearlyTrend(series).points.map((point) => {
    const rate = point.cell.kind === 'count' ? rates.get(point.start) : undefined;
    return { ...editionRow(point, source), ...(rate && { rate }) };
  });
}

const quarterRows = (series: AreaSeries, source: string): CsvRow[] =>
  buildTrend(series, [], 'quarter').points.map((point) => editionRow(point, source));

/**
 * Every line of one measure, oldest first: what stands, what was printed besides (restated, disputed, misprints, each
 * with its status), and the gaps.
 * @param step of recorded crime; published values have the periods they were published for
 */
export function csvRows(record: AreaRecord, series: AreaSeries, step: Trend['step']): CsvRow[] {
  const { quarters, observations } = series;
  const rows = !quarters
    ? yearlyTrend(series)
        .points.filter((p) => p.cell.kind === 'not-published')
        .map(gapRow)
    : step === 'quarter'
      ? quarterRows(series, quarters.source)
      : yearRows(record, series, quarters.source);
  return [...rows, ...observations.map(observationRow)].sort(
    (a, b) => byText(a.start, b.start) || byText(a.end, b.end),
  );
}
