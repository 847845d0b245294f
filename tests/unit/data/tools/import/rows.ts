import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forceNames } from '../../../../../data/tools/import/layouts/names.ts';
import type { Layout } from '../../../../../data/tools/import/layouts/layout.ts';
import { readFile, type FileRead } from '../../../../../data/tools/import/layouts/read-file.ts';
import { readCsv } from '../../../../../data/tools/import/source/csv.ts';
import type { Rows, SheetRow } from '../../../../../data/tools/import/source/sheet-row.ts';
import { tablesWith } from '../check/bench.ts';

/** The real tables, which no test here changes. */
export const tables = tablesWith();

export const names = forceNames(tables.forces, tables.publisherNames, tables.places);

/** A fixture of the project's own. */
export const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

/** Pieces of a text as a file gives them. */
export async function* pieces(...texts: readonly string[]): AsyncIterable<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

/** Rows as if read from sheets. */
export async function* sheetRows(rows: readonly SheetRow[]): Rows {
  yield await Promise.resolve(rows);
}

/** All rows of a file. */
export async function all(rows: Rows): Promise<SheetRow[]> {
  const found: SheetRow[] = [];
  for await (const batch of rows) found.push(...batch);
  return found;
}

/** Reads the text of a CSV by a layout. */
export const readText = <Result>(text: string, layout: Layout<Result>): Promise<FileRead<Result>> =>
  readFile(readCsv(pieces(text)), [layout], true);
