// Runs in a process of its own, so that its memory is that of one import alone:
//   child.ts import FILE TABLES | import-part FILE TABLES | csv FILE | xml FILE
import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import { importFile } from '../../../../data/tools/import/command.ts';
import { readXml } from '../../../../data/tools/import/source/xml.ts';
import { listEntries, unpack } from '../../../../data/tools/import/source/zip.ts';

const [task = '', file = '', dir = ''] = process.argv.slice(2);
const log = console.log;
const silent = (): void => undefined;

async function readCsv(): Promise<void> {
  const rows = createReadStream(file).pipe(parse({ bom: true, relax_column_count: true }));
  for await (const row of rows) void row;
}

/** fflate and saxes over every sheet, with nothing done about what goes by. */
function readSheets(): void {
  const bytes = readFileSync(file);
  const sheets = listEntries(bytes).filter(({ name }) =>
    /^content\.xml$|^xl\/worksheets\/\w+\.xml$/.test(name),
  );
  for (const { name } of sheets)
    readXml(unpack(bytes, name), name, { open: silent, text: silent, close: silent });
}

console.log = silent;
const start = performance.now();
if (task.startsWith('import')) {
  const part = task === 'import-part' ? ['--partial'] : [];
  const code = await importFile([file, '--dir', dir, '--published', '2026-04-23', ...part]);
  if (code !== 0) throw new Error(`The import of ${file} was refused.`);
} else if (task === 'csv') await readCsv();
else readSheets();
const ms = performance.now() - start;
log(JSON.stringify({ ms, bytes: process.resourceUsage().maxRSS * 1024 }));
