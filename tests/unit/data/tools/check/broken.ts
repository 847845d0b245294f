import { expect, it } from 'vitest';
import type { Fault } from '../../../../../data/tools/tables/fault.ts';
import { errorsWith, lineOf, swap, textOf, type Edit } from './bench.ts';

/** The line of the row that starts with `start`. */
export const at = (file: string, start: string): number => lineOf(file, `\n${start}`) + 1;

/** Changes something in the row that starts with `start`. */
export const change = (file: string, start: string, from: string, to: string): Edit => {
  const row = textOf(file).split('\n')[at(file, start) - 1] ?? '';
  return swap(`\n${row}\n`, `\n${swap(from, to)(row)}\n`);
};

/** An error with all that it must say. */
export const err = (file: string, row: number, column: string, found: string, expected: string): Fault => ({
  severity: 'error',
  file,
  row,
  column,
  found,
  expected,
});

/** A test: with this edit to a copy of a table there are exactly these errors. */
export function broken(says: string, file: string, edit: Edit, ...faults: readonly Fault[]): void {
  // oxlint-disable-next-line vitest/valid-title -- every caller gives a title in words
  it(says, () => {
    const errors = errorsWith({ [file]: edit });
    expect(errors).toHaveLength(faults.length);
    for (const fault of faults) expect(errors).toContainEqual(fault);
  });
}
