import { parse } from 'csv-parse/sync';
import { CUT_SHORT, ImportProblem } from '../problem.ts';
import type { Rows, SheetRow } from './sheet-row.ts';

/** After this many lines inside a quoted cell, its quote was surely never closed. */
const MOST_LINES = 60;

const quotes = (text: string): number => text.split('"').length - 1;

function readRecord(text: string, row: number): readonly string[] {
  try {
    const [cells = []] = parse(text, { relax_column_count: true, record_delimiter: '\0' });
    return cells;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportProblem({ row }, reason, 'Put quotes around the whole cell, and double those inside it.');
  }
}

/** Puts the lines of a text back together to records: a quoted cell may have line breaks. */
class Records {
  private open = '';
  private openRow = 0;
  private lines = 0;

  /**
   * Takes a line, and returns a row once one is complete. A line without quotes is simply cut at its commas, which is much faster
   * than parsing it.
   */
  take(raw: string): SheetRow | undefined {
    this.lines += 1;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (this.open === '') {
      if (!line.includes('"')) return { sheet: '', row: this.lines, cells: line.split(',') };
      this.openRow = this.lines;
      this.open = line;
    } else this.open += `\n${line}`;
    if (quotes(this.open) % 2 === 0) {
      const row = { sheet: '', row: this.openRow, cells: readRecord(this.open, this.openRow) };
      this.open = '';
      return row;
    }
    if (this.lines - this.openRow > MOST_LINES) this.end();
    return undefined;
  }

  /** Throws where a quote is still open. */
  end(): void {
    if (this.open === '') return;
    throw new ImportProblem({ row: this.openRow }, 'a quote that is opened and never closed', CUT_SHORT);
  }
}

/** Reads the rows of a CSV from the pieces of its text, in which pieces may end anywhere. */
export async function* readCsv(pieces: AsyncIterable<string>): Rows {
  const records = new Records();
  let rest = '';
  let first = true;
  for await (const piece of pieces) {
    const text = rest + (first ? piece.replace(/^\uFEFF/, '') : piece);
    if (text !== '') first = false;
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    yield lines.map((line) => records.take(line)).filter((row) => row !== undefined);
  }
  const last = rest === '' ? undefined : records.take(rest);
  if (last !== undefined) yield [last];
  records.end();
}
