import type { IsoDate } from '../../../../src/dataset/types.ts';
import { quarterStart, looksLikeDate } from '../parse/financial-year.ts';
import { parseFinancialYear } from '../../../../src/figures/period-parser.ts';
import { parseCount } from '../parse/count.ts';
import { ImportProblem } from '../problem.ts';
import type { SheetRow } from '../source/sheet-row.ts';
import { requireColumns } from './columns.ts';
import { cellOf, type Columns, type Layout, type LayoutReader, type Table } from './layout.ts';
import { NameTally, type NameCount } from './name-tally.ts';
import type { ForceNames } from './names.ts';
import { crimeKey } from '../plan/crime-key.ts';

const HEADINGS = {
  year: ['financial year'],
  quarter: ['financial quarter'],
  force: ['force name'],
  code: ['offence code'],
  count: ['number of offences', 'force number of offences', 'force offences', 'offences'],
};
const MARKS = ['year', 'quarter', 'code'];
const RESAVED =
  'A spreadsheet took the label for a date. Download the file again and do not save it from a spreadsheet.';

/** What the open data of the Home Office has, summed: one row for each measure, force and quarter. */
export interface RecordedCrimeFile {
  readonly kind: 'recorded-crime';
  /** Counts by {@link crimeKey}. */
  readonly counts: ReadonlyMap<string, number>;
  readonly names: readonly NameCount[];
  /** First days of the quarters that any row is of, in order. */
  readonly quarters: readonly IsoDate[];
  readonly rows: number;
}

class Reader implements LayoutReader<RecordedCrimeFile> {
  private columns: Columns = new Map();
  private table: Table | undefined;
  private readonly counts = new Map<string, number>();
  private readonly starts = new Map<string, IsoDate>();
  /** The sheet that each quarter is on: on a second one it would be counted twice. */
  private readonly sheets = new Map<IsoDate, string>();
  private readonly tally: NameTally;
  private rows = 0;

  constructor(
    names: ForceNames,
    private readonly measures: ReadonlyMap<string, string>,
  ) {
    this.tally = new NameTally(names);
  }

  begin(table: Table): void {
    this.table = table;
    this.columns = table.columns;
  }

  private wrong(row: SheetRow, column: string, advice: string): ImportProblem {
    const heading = this.table?.header.cells[this.columns.get(column) ?? -1] ?? column;
    const text = cellOf(row, this.columns, column);
    const found = text === '' ? 'an empty cell' : `"${text}"`;
    return new ImportProblem({ sheet: row.sheet, row: row.row, column: heading }, found, advice);
  }

  /** The first day of the row's quarter. A file has some fifty of them, so each is worked out once. */
  private startOf(row: SheetRow): IsoDate {
    const year = cellOf(row, this.columns, 'year');
    const quarter = cellOf(row, this.columns, 'quarter');
    const key = `${row.sheet} ${year} ${quarter}`;
    const known = this.starts.get(key);
    if (known !== undefined) return known;
    const first = parseFinancialYear(year);
    if (first === undefined) {
      throw this.wrong(
        row,
        'year',
        looksLikeDate(year) ? RESAVED : 'A financial year stands as 2012/13: put the cell right.',
      );
    }
    const named = parseFinancialYear(row.sheet);
    if (named !== undefined && named !== first) {
      throw this.wrong(row, 'year', 'The sheet is named after another year: find out which is right.');
    }
    const start = quarterStart(first, quarter);
    if (start === undefined)
      throw this.wrong(row, 'quarter', 'A quarter is 1 to 4, 1 being April to June: put the cell right.');
    const sheet = this.sheets.get(start) ?? row.sheet;
    if (sheet !== row.sheet) {
      throw this.wrong(
        row,
        'year',
        `Sheet "${sheet}" has this quarter too: take the sheet out that is not meant, in a copy.`,
      );
    }
    this.sheets.set(start, sheet);
    this.starts.set(key, start);
    return start;
  }

  take(row: SheetRow): void {
    const start = this.startOf(row);
    const count = parseCount(cellOf(row, this.columns, 'count'));
    if (count === undefined)
      throw this.wrong(row, 'count', 'A count is a whole number: ask the publisher what is meant.');
    const code = cellOf(row, this.columns, 'code');
    if (code === '')
      throw this.wrong(row, 'code', 'Every row has the code of an offence: download the file again.');
    const name = cellOf(row, this.columns, 'force');
    if (name === '')
      throw this.wrong(row, 'force', 'Every row has the name of a force: download the file again.');
    this.rows += 1;
    const meaning = this.tally.look(name);
    const measure = this.measures.get(code.toUpperCase());
    if (measure === undefined || meaning.kind !== 'force') return;
    const key = crimeKey(measure, meaning.id, start);
    // One code can have several descriptions in one quarter: their counts are of the same offence.
    this.counts.set(key, (this.counts.get(key) ?? 0) + count);
  }

  end(): RecordedCrimeFile {
    const quarters = [...new Set(this.starts.values())].sort();
    return {
      kind: 'recorded-crime',
      counts: this.counts,
      names: this.tally.list(),
      quarters,
      rows: this.rows,
    };
  }
}

/**
 * Police recorded crime open data of the Home Office, by police force area.
 * @param measures ids of measures by offence code in capitals: offences are chosen by code, as groups were renamed
 */
export const recordedCrimeLayout = (
  names: ForceNames,
  measures: ReadonlyMap<string, string>,
): Layout<RecordedCrimeFile> => ({
  name: 'Home Office police recorded crime open data, by police force area',
  find: (header) => requireColumns(header, HEADINGS, MARKS),
  start: () => new Reader(names, measures),
});
