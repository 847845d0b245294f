import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAULT_PAGE, faultResults, faultTable, withFaultTable } from './test/fault-table.mjs';
import { Problem, ROOT, runAsProgram } from './shared/main.mjs';
import { readReport } from './test/vitest.mjs';

/** `npm run faults` writes the table of the last run into tests/faults/README.md. */
await runAsProgram(import.meta.url, () => {
  const results = faultResults(readReport('faults'));
  if (results.length === 0)
    throw new Problem('No run of the faults to write down. First: npm test -- faults');
  const file = path.join(ROOT, FAULT_PAGE);
  writeFileSync(file, withFaultTable(readFileSync(file, 'utf8'), faultTable(results)));
});
