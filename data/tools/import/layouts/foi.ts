import type { MeasureRow } from '../../tables/types.ts';
import { isNotPublished, parseCount } from '../parse/count.ts';
import { parsePeriod } from '../parse/period.ts';
import { headingKey, oneLine } from '../parse/text.ts';
import { ImportProblem } from '../problem.ts';
import type { SheetRow } from '../source/sheet-row.ts';
import { findColumns, requireColumns } from './columns.ts';
import { cellOf, type Columns, type Layout, type LayoutReader, type Table } from './layout.ts';
import { NameTally } from './name-tally.ts';
import type { ForceNames } from './names.ts';
import type { PublishedSource, PublishedValue, PublishedValues } from './published.ts';

const HEADINGS = {
  force: ['force', 'police force', 'force name'],
  measure: ['measure'],
  period: ['period', 'year', 'financial year'],
  count: ['count', 'number', 'number of offences', 'offences'],
  source: ['source'],
};
const OPTIONAL = {
  title: ['source title', 'title'],
  publisher: ['publisher'],
  published: ['published', 'date'],
  url: ['url', 'address', 'link'],
  note: ['note'],
};
const AT_LEAST = /^(?:>|more than|over|at least)\s*/i;
const NO_ANSWER = new Set([
  '',
  'n/a',
  'no response',
  'no answer',
  'not answered',
  'refused',
  'not held',
  'no data',
]);
const ADDRESS = /^https?:\/\//;

class Reader implements LayoutReader<PublishedValues> {
  private columns: Columns = new Map();
  private optional: Columns = new Map();
  private readonly values: PublishedValue[] = [];
  private readonly leftOut: string[] = [];
  private readonly tally: NameTally;
  private readonly measures = new Map<string, string>();

  constructor(names: ForceNames, measures: readonly MeasureRow[]) {
    this.tally = new NameTally(names);
    for (const { id, name, plainName } of measures) {
      for (const text of [id, name, plainName]) this.measures.set(headingKey(text), id);
    }
  }

  begin(table: Table): void {
    this.columns = table.columns;
    this.optional = findColumns(table.header, OPTIONAL, []) ?? new Map();
  }

  private wrong(row: SheetRow, column: string, advice: string): ImportProblem {
    const text = cellOf(row, this.columns, column);
    return new ImportProblem(
      { sheet: row.sheet, row: row.row, column },
      text === '' ? 'an empty cell' : `"${text}"`,
      advice,
    );
  }

  private sourceOf(row: SheetRow): PublishedSource {
    const given = oneLine(cellOf(row, this.columns, 'source'));
    if (given === '')
      throw this.wrong(
        row,
        'source',
        'Every figure has a source: its id in sources.csv, its title or its address.',
      );
    const textOf = (name: string): string => oneLine(cellOf(row, this.optional, name));
    const [title, publisher] = [textOf('title'), textOf('publisher')];
    const [published, url] = [textOf('published'), textOf('url')];
    const address = url === '' && ADDRESS.test(given) ? given : url;
    return {
      given,
      title: title === '' ? given : title,
      ...(publisher === '' ? {} : { publisher }),
      ...(published === '' ? {} : { published }),
      ...(address === '' ? {} : { url: address }),
    };
  }

  take(row: SheetRow): void {
    const name = cellOf(row, this.columns, 'force');
    if (name === '') throw this.wrong(row, 'force', 'Every row has the name of a force: put it in.');
    const measure = this.measures.get(headingKey(cellOf(row, this.columns, 'measure')));
    if (measure === undefined)
      throw this.wrong(
        row,
        'measure',
        `Use an id or a name of measures.csv: ${[...new Set(this.measures.values())].join(', ')}.`,
      );
    const period = parsePeriod(cellOf(row, this.columns, 'period'));
    if (period === undefined) {
      throw this.wrong(
        row,
        'period',
        'Write 2019/20, 2019, "April to September 2019" or "2019-04-01 to 2020-03-31".',
      );
    }
    const text = cellOf(row, this.columns, 'count');
    const meaning = this.tally.look(name);
    if (NO_ANSWER.has(text.toLowerCase()) || isNotPublished(text)) {
      this.leftOut.push(
        `${name}, ${cellOf(row, this.columns, 'period')}: ${text === '' ? 'empty' : `"${text}"`}`,
      );
      return;
    }
    const count = parseCount(text.replace(AT_LEAST, ''));
    if (count === undefined || count < 0)
      throw this.wrong(
        row,
        'count',
        'A count is a whole number, also "more than 600", or empty where there was no answer.',
      );
    const source = this.sourceOf(row);
    if (meaning.kind !== 'force') return;
    const note = oneLine(cellOf(row, this.optional, 'note'));
    const precision = AT_LEAST.test(text) ? 'at-least' : 'exact';
    this.values.push({
      measure,
      area: meaning.id,
      period,
      count,
      precision,
      source,
      row: row.row,
      ...(note === '' ? {} : { note }),
    });
  }

  end(): PublishedValues {
    const { values, leftOut } = this;
    const seen = new Set(values.map(({ area }) => area));
    const names = this.tally.list();
    return { kind: 'values', values, names, leftOut, seen, allForces: false, totals: [] };
  }
}

/**
 * A table of Freedom of Information answers, as the NSPCC gives them out: force, measure, period, count, source.
 * @param measures those that such a table may fill
 */
export const foiLayout = (names: ForceNames, measures: readonly MeasureRow[]): Layout<PublishedValues> => ({
  name: 'a table of Freedom of Information answers: force, measure, period, count, source',
  find: (header) => requireColumns(header, HEADINGS, ['force', 'measure', 'count']),
  start: () => new Reader(names, measures),
});
