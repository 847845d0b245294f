import { readFile, stat } from 'node:fs/promises';
import { ImportProblem } from '../problem.ts';
import { readCsv } from './csv.ts';
import { containerOf, firstBytes } from './format.ts';
import { readOds } from './ods.ts';
import type { Progress, Rows } from './sheet-row.ts';
import { textPieces } from './text-pieces.ts';
import { readXlsx } from './xlsx.ts';
import { listEntries } from './zip.ts';

/** An official file, opened. */
export interface Opened {
  readonly format: 'CSV' | 'CSV, packed with gzip' | 'XLSX' | 'ODS';
  readonly rows: Rows;
}

async function openArchive(path: string, progress: Progress): Promise<Opened> {
  // A packed workbook has some 15 MB and may be held in memory; what it unpacks to has hundreds, and may not.
  const bytes = await readFile(path);
  const names = new Set(listEntries(bytes).map(({ name }) => name));
  if (names.has('xl/workbook.xml')) return { format: 'XLSX', rows: readXlsx(bytes, progress) };
  if (names.has('content.xml')) return { format: 'ODS', rows: readOds(bytes, progress) };
  const inside = [...names].slice(0, 5).join(', ');
  throw new ImportProblem({}, `an archive with ${inside}`, 'Unpack it, and give the table that is in it.');
}

/** Opens a file by what is in it, whatever its name. @throws ImportProblem where it is no table that can be read */
export async function openRows(path: string, progress: Progress): Promise<Opened> {
  const { size } = await stat(path);
  const container = containerOf(await firstBytes(path));
  if (container === 'zip') return openArchive(path, progress);
  const packed = container === 'gzip';
  const rows = readCsv(textPieces(path, size, packed, progress));
  return { format: packed ? 'CSV, packed with gzip' : 'CSV', rows };
}
