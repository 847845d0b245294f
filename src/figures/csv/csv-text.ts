/** A cell of a CSV file: text, a number, or nothing. Numbers are written in digits, whatever the reader's country. */
export type CsvCell = string | number | null;

/** What a spreadsheet would take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
const SPECIAL = /[",\r\n]/;

/** Without this mark Excel reads a file in the encoding of its own country; other programs ignore the mark. */
const BYTE_ORDER_MARK = '\uFEFF';

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as a CSV file for people: RFC 4180 (commas, CRLF, doubled quotes), UTF-8 with a byte order mark.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers, those below 0 too.
 * @param header names of the columns
 * @param rows as many cells each as the header has
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
