import { OdsCell } from './ods-cell.ts';
import type { Progress, Rows, SheetRow } from './sheet-row.ts';
import { walkXml } from './xml.ts';
import { unpack } from './zip.ts';

const CONTENT = 'content.xml';
/** The largest grid that spreadsheets have: numbers of columns and rows beyond it are wrong. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

const repeats = (text: string | undefined): number => Math.max(1, Number(text ?? 1));

/** Collects the rows of content.xml. Whoever reads `rows` empties it. */
function collector(rows: SheetRow[]) {
  let sheet = '';
  let number = 0;
  let times = 1;
  let row: string[] = [];
  /** Empty cells since the last full one: rows end with thousands of them, which are never made. */
  let gap = 0;
  let cell: OdsCell | undefined;
  /** Inside a comment on a cell, whose text is not the cell's. */
  let comments = 0;

  function closeRow(): void {
    if (row.length > 0) {
      const cells = row;
      for (let i = 0; i < Math.min(times, MOST_ROWS); i += 1) rows.push({ sheet, row: number + i, cells });
    }
    number += times;
    row = [];
    gap = 0;
  }
  function closeCell({ repeated, value }: { repeated: number; value: string }): void {
    if (value === '') {
      gap += repeated;
      return;
    }
    for (const end = row.length + gap; row.length < end;) row.push('');
    gap = 0;
    for (const end = Math.min(row.length + repeated, MOST_COLUMNS); row.length < end;) row.push(value);
  }
  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === 'office:annotation') comments += 1;
      if (comments > 0) return;
      if (name === 'table:table-cell' || name === 'table:covered-table-cell') cell = new OdsCell(attributes);
      else if (cell !== undefined) cell.open(name, attributes);
      else if (name === 'table:table-row') times = repeats(attributes['table:number-rows-repeated']);
      else if (name === 'table:table') {
        sheet = (attributes['table:name'] ?? '').trim();
        number = 1;
      }
    },
    text(text: string): void {
      if (comments === 0) cell?.add(text);
    },
    close(name: string): void {
      if (name === 'office:annotation') comments -= 1;
      else if (comments > 0) return;
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        if (cell !== undefined) closeCell({ repeated: cell.repeated, value: cell.value() });
        cell = undefined;
      } else if (cell !== undefined) cell.close(name);
      else if (name === 'table:table-row') closeRow();
    },
  };
}

/**
 * Reads the rows of an OpenDocument spreadsheet; empty rows are left out and still counted.
 * Format: OASIS OpenDocument 1.3, part 3, chapters 9.1 and 19.
 */
// oxlint-disable-next-line typescript/require-await -- one shape for all formats
export async function* readOds(bytes: Uint8Array, progress: Progress): Rows {
  const rows: SheetRow[] = [];
  const pieces = unpack(bytes, CONTENT, (packed) => progress(packed, bytes.length));
  const walk = walkXml(pieces, CONTENT, collector(rows));
  while (walk.next().done !== true) yield rows.splice(0);
}
