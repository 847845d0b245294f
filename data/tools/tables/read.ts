import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFault, error } from './fault.ts';
import { readPackage, type Resource } from './package.ts';
import { camelCase, typeRows } from './rows.ts';
import { readText, type TextRead } from './text.ts';
import type { Tables, TypedRows } from './types.ts';

async function readTable(dir: string, resource: Resource): Promise<TextRead> {
  try {
    return readText(await readFile(join(dir, resource.path)), resource);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return {
      table: { resource, rows: [] },
      faults: [error({ file: resource.path }, reason, 'a file that can be read')],
    };
  }
}

/** Puts the texts of all tables together with their typed rows. */
export function assembleTables(read: readonly TextRead[]): Tables {
  const typed = read.map(({ table }) => ({ name: camelCase(table.resource.name), ...typeRows(table) }));
  // datapackage.json gives the types at run time; tests/unit/data/columns.test.ts holds it and types.ts together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const rows = Object.fromEntries(typed.map(({ name, rows: of }) => [name, of])) as unknown as TypedRows;
  return {
    ...rows,
    texts: read.map(({ table }) => table),
    faults: [...read.flatMap(({ faults }) => faults), ...typed.flatMap(({ faults }) => faults)],
  };
}

/**
 * Reads every table that `datapackage.json` in `dir` lists.
 * @returns typed rows, the same rows as text, and all faults of reading; it throws only without a datapackage.json.
 */
export async function readTables(dir: string): Promise<Tables> {
  const resources = await readPackage(dir);
  return assembleTables(await Promise.all(resources.map((resource) => readTable(dir, resource))));
}

/** Like {@link readTables}, for those who need sound tables. Throws an Error that lists every fault of reading. */
export async function readTablesOrThrow(dir: string): Promise<Tables> {
  const tables = await readTables(dir);
  if (tables.faults.length > 0) {
    throw new Error(`The tables cannot be read:\n${tables.faults.map(describeFault).join('\n')}`);
  }
  return tables;
}
