import type { AreaRecord, AreaSeries, Observation, Period } from '../../dataset/types.ts';
import type { Trend, TrendPoint } from '../trend/trend-model.ts';
import { ratesOf, type RatePoint } from '../rate/rates.ts';
import { buildTrend, yearlyTrend } from '../trend/trend.ts';
import { byText } from '../order.ts';

/** The licence of the recorded-crime edition. */
const OPEN = 'Open Government Licence v3.0';
/** Freedom of Information answers and what newspapers printed: facts, given with whoever printed them. */
const AS_PUBLISHED = 'Facts as published by the source named';

/** One line of a download, before its texts are written. */
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
  readonly rate?: Extract<RatePoint['rate'], { kind: 'rate' }>;
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
  licence: AS_PUBLISHED,
});

/** A year or quarter of recorded crime; part of a year has the days it covers, never those of the year. */
function editionRow({ cell, ...point }: TrendPoint, source: string): CsvRow {
  if (cell.kind !== 'count' && cell.kind !== 'part') return gapRow(point);
  const { start, end } = cell.kind === 'part' ? cell.covers : point;
  const standing = { count: cell.value, precision: 'exact', status: 'stands' };
  return { ...BARE, start, end, ...standing, sources: [source], licence: OPEN };
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
