import type { Fault } from '../tables/fault.ts';
import type { Tables } from '../tables/types.ts';

/** One thing that must hold in the tables. It reports every place where it does not, never only the first. */
export type Rule = (tables: Tables) => readonly Fault[];

/** Groups rows by a key, in the order in which the keys first appear. */
export function groupBy<T>(rows: Iterable<T>, key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
