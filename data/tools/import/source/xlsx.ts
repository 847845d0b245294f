import { ImportProblem } from '../problem.ts';
import type { Progress, Rows, SheetRow } from './sheet-row.ts';
import { bookSheets, sharedStrings } from './xlsx-book.ts';
import { walkXml } from './xml.ts';
import { listEntries, unpack } from './zip.ts';

/** `AA12` is in column 26: the first is 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

/** Collects the rows of a sheet. Whoever reads `rows` empties it. */
function collector(sheet: string, strings: readonly string[], rows: SheetRow[]) {
  let cells: string[] = [];
  let number = 0;
  let column = -1;
  let type = '';
  let text = '';
  let inText = false;

  function closeCell(): void {
    if (text === '') return;
    while (cells.length < column) cells.push('');
    const shared = type === 's' ? strings[Number(text)] : text;
    if (shared === undefined) {
      const found = `a cell with the text number ${text}, of ${strings.length}`;
      throw new ImportProblem({ sheet, row: number }, found, 'Download the file again.');
    }
    cells[column] = shared;
  }
  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        type = attributes['t'] ?? 'n';
        text = '';
      } else if (name === 'v' || name === 't') inText = true;
      else if (name === 'row') {
        number = attributes['r'] === undefined ? number + 1 : Number(attributes['r']);
        cells = [];
        column = -1;
      }
    },
    text(piece: string): void {
      if (inText) text += piece;
    },
    close(name: string): void {
      if (name === 'v' || name === 't') inText = false;
      else if (name === 'c') closeCell();
      else if (name === 'row' && cells.length > 0) rows.push({ sheet, row: number, cells });
    },
  };
}

/**
 * Reads the rows of an XLSX, sheet after sheet; empty rows are left out. Format: ECMA-376, part 1, chapter 18.3.
 * Read like an ODS, and not by read-excel-file, which holds every cell of a sheet and the whole of its XML in memory.
 */
// oxlint-disable-next-line typescript/require-await -- one shape for all formats
export async function* readXlsx(bytes: Uint8Array, progress: Progress): Rows {
  const entries = new Map(listEntries(bytes).map(({ name, packed }) => [name, packed]));
  const strings = entries.has('xl/sharedStrings.xml') ? sharedStrings(bytes) : [];
  let done = 0;
  for (const { name, file } of bookSheets(bytes)) {
    const rows: SheetRow[] = [];
    const walk = walkXml(unpack(bytes, file), file, collector(name, strings, rows));
    while (walk.next().done !== true) yield rows.splice(0);
    done += entries.get(file) ?? 0;
    progress(Math.min(done, bytes.length), bytes.length);
  }
}
