import type { ForceRow } from '../../tables/types.ts';
import { isNotPublished, parseCount } from '../parse/count.ts';
import { withoutFootnotes } from '../parse/text.ts';
import { ImportProblem } from '../problem.ts';
import type { SheetRow } from '../source/sheet-row.ts';
import { findColumns } from './columns.ts';
import { cellOf, type Layout, type LayoutReader, type Table } from './layout.ts';
import { NameTally } from './name-tally.ts';
import type { ForceNames } from './names.ts';
import { conflictProblem, onsArea } from './ons-force.ts';
import { TOTAL_SEXUAL } from './ons-measure.ts';
import { onsSource, titleOf, type OwnTotal, type PublishedValue, type PublishedValues } from './published.ts';

const HEADINGS = { code: ['area code'], name: ['area name'], count: ['sexual offences'] };
/** Tables P2 and P3 have the same columns with percentages and rates in them, so only the title tells the tables apart. */
const TITLE = /^Table P1\b.*number of offences/is;

class Reader implements LayoutReader<PublishedValues> {
  private table: Table | undefined;
  private readonly values: PublishedValue[] = [];
  private readonly leftOut: string[] = [];
  private readonly seen = new Set<string>();
  private readonly printed: { name: string; code: string; count: number; from: number }[] = [];
  private readonly tally: NameTally;

  constructor(
    names: ForceNames,
    private readonly forces: readonly ForceRow[],
  ) {
    this.tally = new NameTally(names);
  }

  begin(table: Table): void {
    this.table = table;
  }

  take(row: SheetRow): void {
    const { table } = this;
    if (table === undefined) return;
    const code = cellOf(row, table.columns, 'code');
    const name = cellOf(row, table.columns, 'name');
    const text = cellOf(row, table.columns, 'count');
    // The line "Numbers" below the header, and the notes below the table, have no area.
    if (name === '' && text === '') return;
    const area = onsArea(code, name, this.forces, this.tally);
    if (area.kind === 'conflict') throw conflictProblem(row, area.words);
    if (area.kind === 'force') this.seen.add(area.id);
    const plain = withoutFootnotes(name);
    if (isNotPublished(text)) {
      this.leftOut.push(`${plain}: "${text}"`);
      return;
    }
    const count = parseCount(text);
    if (count === undefined) {
      const spot = { sheet: row.sheet, row: row.row, column: 'Sexual offences' };
      throw new ImportProblem(
        spot,
        text === '' ? 'an empty cell' : `"${text}"`,
        'A count is a whole number: ask the publisher what is meant.',
      );
    }
    if (area.kind === 'total') this.printed.push({ name: plain, code, count, from: this.values.length });
    if (area.kind !== 'force') return;
    const { title, period } = titleOf(TITLE, table.above) ?? { title: '', period: { start: '', end: '' } };
    const source = onsSource('p1', title, period);
    this.values.push({
      measure: TOTAL_SEXUAL,
      area: area.id,
      period,
      count,
      precision: 'exact',
      source,
      row: row.row,
    });
  }

  /** A region's forces stand below it, up to the next region. England and Wales includes British Transport Police. */
  private totals(): OwnTotal[] {
    const nation = new Map(this.forces.map((force) => [force.id, force.nation]));
    const sum = (values: readonly PublishedValue[]): number =>
      values.reduce((all, { count }) => all + count, 0);
    const of = (name: string): PublishedValue[] =>
      this.values.filter(({ area }) => nation.get(area) === name);
    return this.printed.map(({ name, code, count, from }, at) => {
      const to = this.printed[at + 1]?.from ?? this.values.length;
      const below = this.values.slice(from, to).filter(({ area }) => nation.get(area) !== 'Great Britain');
      const region = code.startsWith('E12') ? below : undefined;
      const country = code.startsWith('E92')
        ? of('England')
        : code.startsWith('W92')
          ? of('Wales')
          : this.values;
      return { name, printed: count, summed: sum(region ?? country) };
    });
  }

  end(): PublishedValues {
    const { values, leftOut, seen } = this;
    const names = this.tally.list();
    return { kind: 'values', values, names, leftOut, seen, allForces: true, totals: this.totals() };
  }
}

/** Table P1 of the police force area tables of the ONS: sexual offences of all kinds in twelve months. */
export const tableP1Layout = (names: ForceNames, forces: readonly ForceRow[]): Layout<PublishedValues> => ({
  name: 'ONS police force area tables, Table P1',
  find: (header, above) => {
    if (titleOf(TITLE, above) === undefined) return undefined;
    return findColumns(header, HEADINGS, Object.keys(HEADINGS));
  },
  start: () => new Reader(names, forces),
});
