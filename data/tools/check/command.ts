import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFault, type Fault } from '../tables/fault.ts';
import { readTables } from '../tables/read.ts';
import type { Tables } from '../tables/types.ts';
import { runRules } from './run.ts';

const DATA = join(import.meta.dirname, '../..');

const many = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** What the check prints, line by line. With `quiet`, warnings are only counted. */
export function report(faults: readonly Fault[], tables: Tables, quiet: boolean): string[] {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  const rows = tables.texts.reduce((sum, table) => sum + table.rows.length, 0);
  const all = `${many(tables.texts.length, 'table')}, ${many(rows, 'row')}`;
  return [
    ...errors.map((fault) => `error    ${describeFault(fault)}`),
    ...(quiet ? [] : warnings.map((fault) => `warning  ${describeFault(fault)}`)),
    `${all}: ${many(errors.length, 'error')}, ${many(warnings.length, 'warning')}`,
  ];
}

/**
 * `check [--quiet] [--dir DIR]`: proves that the tables of a folder are sound.
 * @returns the exit code: 0 without errors (warnings are no errors), else 1
 */
export async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { quiet: { type: 'boolean', default: false }, dir: { type: 'string', default: DATA } },
  });
  const tables = await readTables(values.dir);
  const faults = runRules(tables);
  console.log(report(faults, tables, values.quiet).join('\n'));
  return faults.some(({ severity }) => severity === 'error') ? 1 : 0;
}
