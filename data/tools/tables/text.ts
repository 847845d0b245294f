import { parse } from 'csv-parse/sync';
import { error, type Fault } from './fault.ts';
import type { Resource } from './package.ts';

/** A row as text: every column of the schema has a cell, '' where the file has none. */
export interface TextRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table as text, in the order of its file. */
export interface TextTable {
  readonly resource: Resource;
  readonly rows: readonly TextRow[];
}

/**
 * Decodes UTF-8 without the byte order mark and the CRLF that spreadsheets write, so that neither ends up in a cell. Throws where
 * the bytes are not UTF-8.
 */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
}

const lineBreaks = (record: readonly string[]): number => record.join('').split('\n').length - 1;

/**
 * The records of a CSV text, each with the line it starts on. A record with broken quotes is reported and skipped; reading goes
 * on after it.
 */
function records(text: string, file: string, faults: Fault[]): { line: number; record: string[] }[] {
  const ends: number[] = [];
  const read = parse(text, {
    relax_column_count: true,
    skip_records_with_error: true,
    record_delimiter: '\n',
    on_record: (record: string[], { lines }) => {
      ends.push(lines);
      return record;
    },
    on_skip: (fault) => {
      const row = Number(fault?.['lines'] ?? 1);
      const found = fault?.message ?? 'a row that is not CSV';
      faults.push(error({ file, row }, found, 'quotes around a whole cell, and doubled inside it'));
      return undefined;
    },
  });
  return read.map((record, at) => ({ record, line: (ends[at] ?? 0) - lineBreaks(record) }));
}

function headerFaults(header: readonly string[], names: readonly string[], file: string): Fault[] {
  const missing = names.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !names.includes(name));
  const twice = header.filter((name, at) => header.indexOf(name) !== at);
  return [
    ...missing.map((column) => error({ file, row: 1, column }, 'no such column', `a column ${column}`)),
    ...unknown.map((column) =>
      error({ file, row: 1, column }, `column "${column}"`, `one of ${names.join(', ')}`),
    ),
    ...twice.map((column) => error({ file, row: 1, column }, 'the column twice', 'the column once')),
  ];
}

/**
 * Reads the bytes of one table by its schema.
 * @returns the rows as text, and every fault of encoding, quotes, header and row length.
 */
export function readText(bytes: Uint8Array, resource: Resource): { table: TextTable; faults: Fault[] } {
  const file = resource.path;
  const faults: Fault[] = [];
  const names = resource.schema.fields.map((field) => field.name);
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return { table: { resource, rows: [] }, faults: [error({ file }, 'bytes that are not UTF-8', 'UTF-8')] };
  }
  const [head, ...body] = records(text, file, faults);
  const header = head?.record ?? [];
  faults.push(...headerFaults(header, names, file));
  const at = new Map(names.map((name) => [name, header.indexOf(name)]));
  const rows: TextRow[] = [];
  for (const { line, record } of body) {
    if (record.length !== header.length) {
      const found = record.length === 1 && record[0] === '' ? 'a blank line' : `${record.length} cells`;
      faults.push(error({ file, row: line }, found, `${header.length} cells`));
      continue;
    }
    const cells: Record<string, string> = {};
    for (const name of names) cells[name] = record[at.get(name) ?? -1] ?? '';
    rows.push({ line, cells });
  }
  return { table: { resource, rows }, faults };
}
