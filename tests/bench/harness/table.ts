import { keepsLimit, ratio, type Row, type Unit } from './row.ts';

const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const FINE = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Writes a number of a unit: `412 ms`, `33.1 kB`. */
export function write(value: number, unit: Unit): string {
  if (unit === 'ms') return `${PLAIN.format(value)} ms`;
  if (unit === 'B') return `${FINE.format(value / 1000)} kB`;
  return unit === 'shift' ? value.toFixed(3) : PLAIN.format(value);
}

function writeLimit({ limit, unit }: Row): string {
  if (limit === undefined) return '';
  if (limit.kind === 'times') return `<= ${limit.value} x`;
  return `${limit.kind === 'most' ? '<=' : '>='} ${write(limit.value, unit)}`;
}

function cells(row: Row): string[] {
  const times = ratio(row);
  const kept = keepsLimit(row);
  return [
    row.what,
    write(row.measured, row.unit),
    row.beside ? `${write(row.beside.value, row.unit)} ${row.beside.what}` : '',
    times === undefined ? '' : `${times.toFixed(2)} x`,
    writeLimit(row),
    kept === undefined ? '' : kept ? 'ok' : 'OVER',
  ];
}

const HEAD = ['what', 'measured', 'beside', 'ratio', 'limit', ''];
/** Columns of numbers. */
const RIGHT = new Set([1, 3]);

/** The rows as a table for the terminal, each with its details below. */
export function table(rows: readonly Row[]): string {
  const body = rows.map(cells);
  const widths = HEAD.map((head, at) => Math.max(head.length, ...body.map((line) => line[at]?.length ?? 0)));
  const line = (of: readonly string[]): string =>
    of
      .map((cell, at) => (RIGHT.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const lines = rows.flatMap((row, at) => [
    line(body[at] ?? []),
    ...(row.details ?? []).map((detail) => `    ${detail}`),
  ]);
  return [line(HEAD), widths.map((width) => '-'.repeat(width)).join('  '), ...lines].join('\n');
}
