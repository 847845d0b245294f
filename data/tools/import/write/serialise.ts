/** A row as text, by column. */
export type Cells = Readonly<Record<string, string>>;

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes a table as the tables here are written: quotes only where they must be, LF, and one at the end (RFC 4180 but for CRLF). */
export const serialise = (columns: readonly string[], rows: readonly Cells[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((name) => quoted(row[name] ?? '')).join(','))]
    .map((line) => `${line}\n`)
    .join('');
