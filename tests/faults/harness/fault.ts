import { expect, test } from 'vitest';
import type { Engine, EngineName, Tab } from '../../engines/harness/engine.ts';
import { NUMBERS, reachableNumbers } from './help.ts';

/** A line of the fault table, in plain words: tests/faults/README.md and `npm test -- faults` print it as it stands here. */
export interface FaultRow {
  /** What is done to the app: "The server is gone before the first visit". */
  readonly fault: string;
  /** What the user sees then; the test asserts it. */
  readonly sees: string;
  /** What is lost by it: "nothing" nearly always; the test asserts it. */
  readonly lost: string;
  /** Engines in which it cannot be made, each with the reason. */
  readonly cannot?: Partial<Readonly<Record<EngineName, string>>>;
}

/** What a run of a fault leaves in the report, for the table. */
export interface FaultResult extends Omit<FaultRow, 'cannot'> {
  readonly group: string;
  readonly engine: EngineName;
  /** Why it was not run in this engine. */
  readonly reason?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    faultResult?: FaultResult;
  }
}

/** Nothing of ours is there to be seen: the browser's own page stands in its place. */
export const NOTHING_OF_OURS = Symbol('nothing of ours');

/**
 * A fault in an engine, as a test.
 * @param group the heading that the row stands under: "Network"
 * @param run makes the fault, asserts what is seen and that nothing is lost, and returns the tab in which the help must
 *   work at the end; the caller closes its windows in afterEach
 */
export function fault(
  group: string,
  engine: Engine,
  { cannot, ...row }: FaultRow,
  run: () => Promise<Tab | typeof NOTHING_OF_OURS>,
): void {
  const reason = cannot?.[engine.name];
  test(`${row.fault}: ${row.sees}`, async ({ task, skip }) => {
    task.meta.faultResult = { ...row, group, engine: engine.name, ...(reason !== undefined && { reason }) };
    if (reason !== undefined) skip(reason);
    const tab = await run();
    const reachable = tab === NOTHING_OF_OURS ? NUMBERS : await reachableNumbers(tab);
    expect(reachable).toEqual(expect.arrayContaining([...NUMBERS]));
  });
}
