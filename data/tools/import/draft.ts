import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../tables/fault.ts';
import { readPackage, type Resource } from '../tables/package.ts';
import { assembleTables, readTable, type TableRead } from '../tables/read.ts';
import type { Tables } from '../tables/types.ts';
import { serialise, type Cells } from './write/serialise.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The tables of a folder as they would be after an import. Nothing here writes. */
export class Draft {
  private readonly changed = new Map<string, string>();

  private constructor(
    private readonly resources: readonly Resource[],
    private readonly bytes: ReadonlyMap<string, Uint8Array>,
    private readonly read: Map<string, TableRead>,
  ) {}

  /** Reads the tables of a folder. @throws where a file cannot be read */
  static async open(dir: string): Promise<Draft> {
    const resources = await readPackage(dir);
    const files = await Promise.all(
      resources.map(async ({ path }) => [path, await readFile(join(dir, path))] as const),
    );
    const bytes = new Map<string, Uint8Array>(files);
    const read = resources.map(
      (resource) => [resource.path, readTable(bytes.get(resource.path) ?? encode(''), resource)] as const,
    );
    return new Draft(resources, bytes, new Map(read));
  }

  /** The tables with all changes made so far. */
  tables(): Tables {
    return assembleTables(this.resources.flatMap(({ path }) => this.read.get(path) ?? []));
  }

  /** Faults of reading in the files that an import does not replace as a whole. */
  faultsBeside(file: string): Fault[] {
    return [...this.read].flatMap(([path, { faults }]) => (path === file ? [] : faults));
  }

  /** The rows of a file as text, in its order. */
  rows(file: string): readonly Cells[] {
    return this.read.get(file)?.table.rows.map(({ cells }) => cells) ?? [];
  }

  /** Replaces all rows of a file. */
  replace(file: string, rows: readonly Cells[]): void {
    const resource = this.resources.find(({ path }) => path === file);
    if (resource === undefined) throw new Error(`datapackage.json has no ${file}.`);
    const text = serialise(
      resource.schema.fields.map(({ name }) => name),
      rows,
    );
    this.read.set(file, readTable(encode(text), resource));
    if (Buffer.from(this.bytes.get(file) ?? '').equals(encode(text))) this.changed.delete(file);
    else this.changed.set(file, text);
  }

  /** The whole text of each file that differs from what is on disk. */
  changes(): ReadonlyMap<string, string> {
    return this.changed;
  }
}
