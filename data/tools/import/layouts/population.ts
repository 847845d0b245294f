import type { PlaceRow } from '../../tables/types.ts';
import { parseCount } from '../parse/count.ts';
import { nameKey } from '../parse/name.ts';
import { ImportProblem } from '../problem.ts';
import type { SheetRow } from '../source/sheet-row.ts';
import { cellOf, type Columns, type Layout, type LayoutReader, type Table } from './layout.ts';
import type { OwnTotal } from './published.ts';

const AGES = Array.from({ length: 18 }, (_, age) => String(age));
const NAMES = ['code', 'name', 'geography'];
/** Each council is in one row of these kinds, and none in two. */
const COUNCILS = new Set([
  'unitary authority',
  'non-metropolitan district',
  'metropolitan district',
  'london borough',
  'council area',
  'local government district',
]);
const LARGER = new Set(['country', 'region', 'county', 'metropolitan county']);
/** Letters with which the codes of councils begin, by the code of the country they add up to. */
const COUNTRIES: Readonly<Record<string, string>> = {
  K02000001: 'EWSN',
  K03000001: 'EWS',
  K04000001: 'EW',
  E92000001: 'E',
  W92000004: 'W',
  S92000003: 'S',
  N92000002: 'N',
};

/** Under-18s by force. */
export interface PopulationFile {
  readonly kind: 'populations';
  /** The year whose middle it is; undefined where the file does not say. */
  readonly year: number | undefined;
  readonly under18: ReadonlyMap<string, number>;
  readonly councils: number;
  /** Councils that no row of places.csv gives a force. */
  readonly unknown: readonly string[];
  readonly totals: readonly OwnTotal[];
}

class Reader implements LayoutReader<PopulationFile> {
  private table: Table | undefined;
  private readonly under18 = new Map<string, number>();
  private readonly byNation = new Map<string, number>();
  private readonly countries: { name: string; code: string; count: number }[] = [];
  private readonly unknown: string[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly forces: ReadonlyMap<string, string>) {}

  begin(table: Table): void {
    if (this.table !== undefined) {
      const found = `sheets "${this.table.sheet}" and "${table.sheet}", both with ages`;
      throw new ImportProblem({}, found, 'Give a file with one of them: all persons, one year.');
    }
    this.table = table;
  }

  private countOf(row: SheetRow, columns: Columns): number {
    return AGES.reduce((sum, age) => {
      const text = cellOf(row, columns, age);
      const count = parseCount(text);
      if (count !== undefined) return sum + count;
      const spot = { sheet: row.sheet, row: row.row, column: age };
      throw new ImportProblem(
        spot,
        text === '' ? 'an empty cell' : `"${text}"`,
        'A number of people is a whole number: download the file again.',
      );
    }, 0);
  }

  take(row: SheetRow): void {
    if (this.table === undefined) return;
    const { columns } = this.table;
    const [code = '', name = '', kind = ''] = NAMES.map((column) => cellOf(row, columns, column));
    if (name === '' && kind === '') return;
    if (Object.hasOwn(COUNTRIES, code))
      this.countries.push({ name, code, count: this.countOf(row, columns) });
    if (LARGER.has(kind.toLowerCase())) return;
    if (!COUNCILS.has(kind.toLowerCase())) {
      const spot = { sheet: row.sheet, row: row.row, column: 'Geography' };
      throw new ImportProblem(
        spot,
        `"${kind}"`,
        'Say in layouts/population.ts whether that is a council or made of councils.',
      );
    }
    if (this.seen.has(code))
      throw new ImportProblem(
        { sheet: row.sheet, row: row.row },
        `${code}, ${name}, twice`,
        'Give a file of one year.',
      );
    this.seen.add(code);
    const count = this.countOf(row, columns);
    const nation = code.charAt(0);
    this.byNation.set(nation, (this.byNation.get(nation) ?? 0) + count);
    const force = this.forces.get(nameKey(name));
    if (force === undefined) this.unknown.push(`${name} (${code})`);
    else this.under18.set(force, (this.under18.get(force) ?? 0) + count);
  }

  end(): PopulationFile {
    const above = this.table?.above ?? [];
    const titles = [this.table?.sheet ?? '', ...above.flatMap(({ cells }) => cells)];
    const years = titles
      .map((text) => /\bmid[- ](\d{4})\b/i.exec(text)?.[1])
      .filter((year) => year !== undefined);
    const totals = this.countries.map(({ name, code, count }) => ({
      name,
      printed: count,
      summed: Array.from(COUNTRIES[code] ?? '').reduce(
        (sum, nation) => sum + (this.byNation.get(nation) ?? 0),
        0,
      ),
    }));
    const year = years[0] === undefined ? undefined : Number(years[0]);
    const { under18, unknown, seen } = this;
    return { kind: 'populations', year, under18, councils: seen.size, unknown, totals };
  }
}

/** The force of each council by its name, from places.csv; a name that two forces share is left out. */
export function councilForces(places: readonly PlaceRow[]): Map<string, string> {
  const forces = new Map<string, string>();
  const several = new Set<string>();
  for (const { kind, place, force } of places) {
    if (kind !== 'council') continue;
    const key = nameKey(place);
    if ((forces.get(key) ?? force) !== force) several.add(key);
    forces.set(key, force);
  }
  for (const key of several) forces.delete(key);
  return forces;
}

const ONE_SEX = /\b(?:fe)?males?\b/i;

/** Mid-year population estimates of the ONS by local authority and single year of age, all persons. */
export const populationLayout = (places: readonly PlaceRow[]): Layout<PopulationFile> => ({
  name: 'ONS mid-year population estimates by age and local authority',
  find: (header) => {
    // A heading here can be an age: footnotes cannot be told from it, so headings stay as they are.
    const keys = header.cells.map((cell) => cell.trim().toLowerCase());
    const columns = new Map([...NAMES, ...AGES].map((name) => [name, keys.indexOf(name)]));
    return [...columns.values()].includes(-1) || ONE_SEX.test(header.sheet) ? undefined : columns;
  },
  start: () => new Reader(councilForces(places)),
});
