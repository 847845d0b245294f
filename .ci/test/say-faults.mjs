import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../shared/main.mjs';
import { FAULT_PAGE, faultResults, faultTable, withFaultTable } from './fault-table.mjs';
import { readReport } from './vitest.mjs';

/**
 * Prints the fault table of the run that has just ended, and holds the one that is written down against it.
 * @param {boolean} complete whether all three engines were there; with fewer, nothing can be held against anything
 * @returns {import('./count.mjs').Count}
 */
export function sayFaults(complete) {
  const table = faultTable(faultResults(readReport('faults')));
  console.log(`\n${table}\n`);
  if (!complete) return { passed: 0, failed: 0 };
  const page = readFileSync(path.join(ROOT, FAULT_PAGE), 'utf8');
  const same = withFaultTable(page, table) === page;
  if (!same)
    console.error(`The fault table in ${FAULT_PAGE} is not that of this run. Write it: npm run faults`);
  return { passed: Number(same), failed: Number(!same) };
}
