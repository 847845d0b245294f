import { headingKey } from '../parse/text.ts';
import { ImportProblem } from '../problem.ts';
import type { SheetRow } from '../source/sheet-row.ts';
import type { Columns } from './layout.ts';

/** The names under which a column is known: headings in lower case, without underscores, slashes and footnotes. */
export type Headings = Readonly<Record<string, readonly string[]>>;

/** Makes sure that each name has one column. Throws where two headings could be meant. */
function single(header: SheetRow, places: readonly number[]): void {
  const [first, second] = places;
  if (first === undefined || second === undefined) return;
  const found = `the headings "${header.cells[first]}" and "${header.cells[second]}", which mean the same`;
  const spot = { sheet: header.sheet, row: header.row };
  throw new ImportProblem(
    spot,
    found,
    'Take out the column that is not the one to import, in a copy of the file.',
  );
}

/**
 * Where columns are, whatever their order and whatever stands beside them.
 * @param marks those by which such a table is known from others
 * @returns undefined where a mark is missing: another kind of table; else those columns that are there
 * @throws ImportProblem where the marks are there and two headings mean the same column
 */
export function findColumns(
  header: SheetRow,
  headings: Headings,
  marks: readonly string[],
): Columns | undefined {
  const keys = header.cells.map(headingKey);
  const places = Object.entries(headings).map(
    ([name, known]) => [name, keys.flatMap((key, at) => (known.includes(key) ? [at] : []))] as const,
  );
  const found = places.filter(([, at]) => at.length > 0);
  if (!marks.every((mark) => found.some(([name]) => name === mark))) return undefined;
  for (const [, at] of found) single(header, at);
  return new Map(found.map(([name, [first = -1]]) => [name, first]));
}

/**
 * Like {@link findColumns}, where every column must be there.
 * @throws ImportProblem also where all marks are there and another column is not
 */
export function requireColumns(
  header: SheetRow,
  headings: Headings,
  marks: readonly string[],
): Columns | undefined {
  const columns = findColumns(header, headings, marks);
  if (columns === undefined) return undefined;
  const missing = Object.keys(headings).filter((name) => !columns.has(name));
  if (missing.length === 0) return columns;
  const found = `columns ${header.cells.filter((cell) => cell.trim() !== '').join(', ')}`;
  const wanted = missing.map((name) => `"${headings[name]?.[0]}"`).join(' and ');
  const spot = { sheet: header.sheet, row: header.row };
  throw new ImportProblem(
    spot,
    found,
    `The heading ${wanted} is missing: name the column so in a copy of the file.`,
  );
}
