import { error, type Fault } from '../tables/fault.ts';
import type { Resource } from '../tables/package.ts';
import type { TextTable } from '../tables/text.ts';
import type { Rule } from './rule.ts';

/** Faults where the columns `names` together have a value that an earlier row has. Empty cells are not compared. */
function repeats({ resource, rows }: TextTable, names: readonly string[]): Fault[] {
  const seen = new Map<string, number>();
  const faults: Fault[] = [];
  for (const { line, cells } of rows) {
    const values = names.map((name) => cells[name] ?? '');
    if (values.every((value) => value === '')) continue;
    const key = JSON.stringify(values);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else {
      const place = { file: resource.path, row: line, column: names.join(', ') };
      faults.push(
        error(place, `"${values.join(', ')}", as in row ${first}`, 'a value that no other row has'),
      );
    }
  }
  return faults;
}

/**
 * The sets of columns whose values must differ from row to row: the primary key, or the whole row where there is none, and every
 * unique column.
 */
function keysOf({ schema }: Resource): string[][] {
  const { primaryKey, fields } = schema;
  const key = primaryKey.length > 0 ? primaryKey : fields.map((field) => field.name);
  const single = fields.filter((field) => field.constraints.unique && field.name !== key.join());
  return [key, ...single.map((field) => [field.name])];
}

/** Keys and unique columns of datapackage.json have no value twice, and no table has a row twice. */
export const unique: Rule = ({ texts }) =>
  texts.flatMap((table) => keysOf(table.resource).flatMap((names) => repeats(table, names)));
