import type { ForceRow } from '../../tables/types.ts';
import { isNotPublished, parseCount } from '../parse/count.ts';
import { oneLine, withoutFootnotes } from '../parse/text.ts';
import { ImportProblem } from '../problem.ts';
import type { SheetRow } from '../source/sheet-row.ts';
import { requireColumns } from './columns.ts';
import { cellOf, type Layout, type LayoutReader, type Table } from './layout.ts';
import { NameTally } from './name-tally.ts';
import type { ForceNames } from './names.ts';
import { conflictProblem, onsArea } from './ons-force.ts';
import { TOTAL_SEXUAL } from './ons-measure.ts';
import { onsSource, titleOf, type OwnTotal, type PublishedValue, type PublishedValues } from './published.ts';

const HEADINGS = {
  code: ['police force area code'],
  name: ['police force area name'],
  partnership: ['community safety partnership name'],
  count: ['sexual offences'],
};
const MARKS = ['code', 'name', 'partnership'];
const TITLE = /^Table C2\b/i;

/** A force's own row, and the sum of the partnerships in it. */
interface Found {
  readonly name: string;
  row: number;
  own?: number;
  parts?: number;
}

class Reader implements LayoutReader<PublishedValues> {
  private table: Table | undefined;
  private readonly found = new Map<string, Found>();
  private readonly leftOut: string[] = [];
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
    if (this.table === undefined) return;
    const { columns } = this.table;
    const name = withoutFootnotes(cellOf(row, columns, 'name'));
    const partnership = oneLine(cellOf(row, columns, 'partnership'));
    const text = cellOf(row, columns, 'count');
    if (name === '' && text === '') return;
    if (text === '' || isNotPublished(text)) {
      this.leftOut.push(`${partnership === '' ? name : partnership}: ${text === '' ? 'empty' : `"${text}"`}`);
      return;
    }
    const count = parseCount(text);
    if (count === undefined) {
      const spot = { sheet: row.sheet, row: row.row, column: 'Sexual offences' };
      throw new ImportProblem(
        spot,
        `"${text}"`,
        'A count is a whole number: ask the publisher what is meant.',
      );
    }
    const area = onsArea(cellOf(row, columns, 'code'), name, this.forces, this.tally);
    if (area.kind === 'conflict') {
      if (partnership === '') throw conflictProblem(row, area.words);
      // A wrong code in a part is only noted: if it matters, the parts will not add up to the force's own row.
      this.leftOut.push(`${partnership}: ${area.words}`);
    }
    if (area.kind !== 'force') return;
    const found = this.found.get(area.id) ?? { name, row: row.row };
    if (partnership === '') found.own = count;
    else found.parts = (found.parts ?? 0) + count;
    this.found.set(area.id, found);
  }

  end(): PublishedValues {
    const { title, period } = titleOf(TITLE, this.table?.above ?? []) ?? {
      title: '',
      period: { start: '', end: '' },
    };
    const source = onsSource('c2', title, period);
    const values: PublishedValue[] = [];
    const totals: OwnTotal[] = [];
    for (const [area, { name, row, own, parts }] of this.found) {
      // The City of London is one partnership and has no row of its own.
      const count = own ?? parts ?? 0;
      values.push({ measure: TOTAL_SEXUAL, area, period, count, precision: 'exact', source, row });
      if (own !== undefined && parts !== undefined) totals.push({ name, printed: own, summed: parts });
    }
    const seen = new Set(this.found.keys());
    const names = this.tally.list();
    return { kind: 'values', values, names, leftOut: this.leftOut, seen, allForces: true, totals };
  }
}

/** Table C2 of the ONS, by community safety partnership: the rows of whole forces are taken, their parts add up to them. */
export const tableC2Layout = (names: ForceNames, forces: readonly ForceRow[]): Layout<PublishedValues> => ({
  name: 'ONS Table C2, by community safety partnership',
  find: (header, above) => {
    if (titleOf(TITLE, above) === undefined) return undefined;
    return requireColumns(header, HEADINGS, MARKS);
  },
  start: () => new Reader(names, forces),
});
