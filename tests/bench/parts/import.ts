import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import { median } from '../harness/stats.ts';
import { makeCsv } from './import/make-csv.ts';
import { makeOds } from './import/make-ods.ts';
import { makeXlsx } from './import/make-xlsx.ts';
import { measure, type Taken } from './import/measure.ts';
import { sheetsOf, type Sheet } from './import/sheets.ts';
import { HEADER, isOfficial, ROOT, tableRows } from './import/table.ts';

const FORMATS = [
  { name: 'CSV', make: makeCsv, plain: 'csv', library: 'csv-parse', most: 5000 },
  { name: 'XLSX', make: makeXlsx, plain: 'xml', library: 'fflate, saxes', most: 30_000 },
  { name: 'ODS', make: makeOds, plain: 'xml', library: 'fflate, saxes', most: 30_000 },
] as const;
const MOST_MEMORY = 700e6;
/** Time grows no faster than rows; the rest is what two measurements of the same thing differ by. */
const GROWTH = 1.1;
/** A workbook takes seconds: more than three times each would tell nothing new. */
const MOST_RUNS = 3;

/** Sheets of the part that shows how time grows. */
const PART = 7;

/** The first sheets, and how many rows they have. */
async function* firstSheets(
  sheets: AsyncIterable<Sheet>,
  told: (rows: number) => void,
): AsyncIterable<Sheet> {
  let left = PART;
  for await (const sheet of sheets) {
    if (left === 0) return;
    left -= 1;
    told(sheet.rows.length);
    yield sheet;
  }
}

const middle = (all: readonly Taken[], of: (taken: Taken) => number): number => median(all.map(of));

/** Imports of the whole table of recorded crime, in each format, beside a plain read by the library used. */
export async function importing({ runs }: Rig): Promise<Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-import-'));
  const times = Math.min(runs, MOST_RUNS);
  const repeat = async (act: () => Promise<Taken>): Promise<Taken[]> => {
    const taken: Taken[] = [];
    for (let run = 0; run < times; run += 1) taken.push(await act());
    return taken;
  };
  try {
    const tables = join(dir, 'tables');
    await cp(join(ROOT, 'data'), tables, { recursive: true, filter: (path) => !path.endsWith('tools') });
    let count = 0;
    for await (const _ of tableRows()) count += 1;
    const rows: Row[] = [];
    for (const { name, make, plain, library, most } of FORMATS) {
      const whole = join(dir, `whole.${name}`);
      const part = join(dir, `part.${name}`);
      let partRows = 0;
      await make(whole, HEADER, sheetsOf(tableRows()));
      const sheets = firstSheets(sheetsOf(tableRows()), (n) => {
        partRows += n;
      });
      await make(part, HEADER, sheets);
      const taken = await repeat(() => measure('import', whole, tables));
      const bare = await repeat(() => measure(plain, whole));
      const ofPart = await repeat(() => measure('import-part', part, tables));
      const inProportion = (middle(ofPart, (one) => one.ms) * count) / partRows;
      const ms = middle(taken, (one) => one.ms);
      const rate = (took: number): number => Math.round((1000 * count) / took);
      rows.push(
        {
          what: `import ${name}: rows a second`,
          unit: 'count',
          measured: rate(ms),
          beside: { what: `by ${library} alone`, value: rate(middle(bare, (one) => one.ms)) },
          details: [
            `${count} rows, ${isOfficial ? 'the official table' : 'made up, as long as the official table'}`,
          ],
        },
        {
          what: `import ${name}: the whole command`,
          unit: 'ms',
          measured: middle(taken, (one) => one.wallMs),
          limit: { kind: 'most', value: most },
        },
        {
          what: `import ${name}: all rows beside a part`,
          unit: 'ms',
          measured: ms,
          beside: { what: `in proportion to ${PART} sheets`, value: inProportion },
          limit: { kind: 'times', value: GROWTH },
        },
        {
          what: `import ${name}: memory`,
          unit: 'B',
          measured: middle(taken, (one) => one.bytes),
          limit: { kind: 'most', value: MOST_MEMORY },
        },
      );
    }
    return rows;
  } finally {
    await rm(dir, { recursive: true });
  }
}
