import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFault, error, type Fault } from './fault.ts';
import { readPackage, type Resource } from './package.ts';
import { camelCase, typeRows } from './rows.ts';
import { readText, type TextTable } from './text.ts';
import type { Tables, TypedRows } from './types.ts';

/** One table: its text, its typed rows and all faults of reading it. */
export interface TableRead {
  readonly table: TextTable;
  readonly rows: readonly object[];
  readonly faults: readonly Fault[];
}

/** Reads one table from the bytes of its file. */
export function readTable(bytes: Uint8Array, resource: Resource): TableRead {
  const { table, faults } = readText(bytes, resource);
  const typed = typeRows(table);
  return { table, rows: typed.rows, faults: [...faults, ...typed.faults] };
}

async function readFileOf(dir: string, resource: Resource): Promise<TableRead> {
  try {
    return readTable(await readFile(join(dir, resource.path)), resource);
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    const faults = [error({ file: resource.path }, found, 'a file that can be read')];
    return { table: { resource, rows: [] }, rows: [], faults };
  }
}

/** Puts the tables that datapackage.json lists together. */
export function assembleTables(read: readonly TableRead[]): Tables {
  const byName = read.map(({ table, rows }) => [camelCase(table.resource.name), rows]);
  // datapackage.json gives the types at run time; tests/unit/data/tools/tables/columns.test.ts holds it and types.ts together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const rows = Object.fromEntries(byName) as unknown as TypedRows;
  return { ...rows, texts: read.map(({ table }) => table), faults: read.flatMap(({ faults }) => faults) };
}

/**
 * Reads every table that `datapackage.json` in `dir` lists.
 * @returns typed rows, the same rows as text, and all faults of reading; it throws only without a datapackage.json.
 */
export async function readTables(dir: string): Promise<Tables> {
  const resources = await readPackage(dir);
  return assembleTables(await Promise.all(resources.map((resource) => readFileOf(dir, resource))));
}

/**
 * Like {@link readTables}, but throws an Error that lists every fault of reading: for callers that cannot work with half a table.
 */
export async function readTablesOrThrow(dir: string): Promise<Tables> {
  const tables = await readTables(dir);
  if (tables.faults.length > 0) {
    throw new Error(`The tables cannot be read:\n${tables.faults.map(describeFault).join('\n')}`);
  }
  return tables;
}
