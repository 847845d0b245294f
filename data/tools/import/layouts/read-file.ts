import { parseCount } from '../parse/count.ts';
import { CUT_SHORT, ImportProblem } from '../problem.ts';
import type { Rows, SheetRow } from '../source/sheet-row.ts';
import type { Layout, LayoutReader } from './layout.ts';

/** Only titles and notes stand above a header: after this many rows without one, there is none. */
const MOST_ABOVE = 60;

/** What a file turned out to be. */
export interface FileRead<Result> {
  readonly layout: string;
  readonly result: Result;
  /** Sheets with a table that was read, and those without: covers, notes, other tables. */
  readonly sheets: readonly string[];
  readonly leftOut: readonly string[];
  /** Text on covers and above headers: dates of publication stand there. */
  readonly words: readonly string[];
  /** Rows below a header with one cell only: the notes under a table. */
  readonly notes: readonly string[];
}

const filled = (row: SheetRow): number => row.cells.reduce((n, cell) => (cell.trim() === '' ? n : n + 1), 0);

function refuse(
  leftOut: readonly string[],
  layouts: readonly Layout<unknown>[],
  words: readonly string[],
): never {
  const named = leftOut.filter((sheet) => sheet !== '');
  const title = words.find((text) => text.trim() !== '');
  const begins = title === undefined ? '' : ` that begins "${title.replaceAll(/\s+/g, ' ').slice(0, 100)}"`;
  const found = named.length === 0 ? `a table${begins}` : `sheets ${named.join(', ')}${begins}`;
  const known = layouts.map(({ name }) => `\n           - ${name}`).join('');
  throw new ImportProblem(
    {},
    `${found}: no table that can be imported`,
    `Give one of these, found by the names of its columns:${known}`,
  );
}

/**
 * Finds the tables of a file by the names of their columns, and reads them.
 * @param csv whether each row must have as many cells as the header
 * @throws ImportProblem where there is none, or a row is not understood
 */
export async function readFile<Result>(
  rows: Rows,
  layouts: readonly Layout<Result>[],
  csv: boolean,
): Promise<FileRead<Result>> {
  let chosen: { layout: Layout<Result>; reader: LayoutReader<Result> } | undefined;
  const sheets: string[] = [];
  const leftOut: string[] = [];
  const words: string[] = [];
  const notes: string[] = [];
  let sheet: string | undefined;
  let above: SheetRow[] = [];
  let width = 0;
  let inside = false;

  function look(row: SheetRow): void {
    for (const layout of chosen === undefined ? layouts : [chosen.layout]) {
      const columns = above.length < MOST_ABOVE ? layout.find(row, above) : undefined;
      if (columns === undefined) continue;
      chosen ??= { layout, reader: layout.start() };
      chosen.reader.begin({ sheet: row.sheet, header: row, columns, above });
      width = row.cells.length;
      inside = true;
      sheets.push(row.sheet);
      leftOut.pop();
      return;
    }
    above.push(row);
    if (words.length < 1000) words.push(...row.cells.filter((cell) => cell.trim() !== ''));
  }

  function take(row: SheetRow): void {
    if (row.sheet !== sheet) {
      sheet = row.sheet;
      above = [];
      inside = false;
      leftOut.push(sheet);
    }
    if (!inside) {
      if (filled(row) > 0) look(row);
      return;
    }
    const cells = filled(row);
    if (cells === 0) return;
    if (csv && row.cells.length < width) {
      const found = `${row.cells.length} cells, where the header has ${width}`;
      throw new ImportProblem(
        { sheet: row.sheet, row: row.row },
        found,
        `${CUT_SHORT} If it is whole, put the row right.`,
      );
    }
    // A row with nothing but a number has lost its other cells. It is passed on, so that the reader reports it.
    const [only = ''] = row.cells.filter((cell) => cell.trim() !== '');
    if (cells === 1 && parseCount(only) === undefined) notes.push(only);
    else chosen?.reader.take(row);
  }

  for await (const batch of rows) for (const row of batch) take(row);
  if (chosen === undefined) return refuse(leftOut, layouts, words);
  return { layout: chosen.layout.name, result: chosen.reader.end(), sheets, leftOut, words, notes };
}
