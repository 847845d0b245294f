import { expect, it } from 'vitest';
import { pool } from '../../../src/storage/pool.ts';

/** Work whose every piece ends when the test says so: `begun` are the pieces begun so far, in order. */
function workByHand(): {
  begun: string[];
  work: (item: string) => Promise<void>;
  end: (item: string) => Promise<void>;
  fail: (item: string) => Promise<void>;
} {
  const begun: string[] = [];
  const pieces = new Map<string, PromiseWithEnd>();
  const settle = async (item: string, error?: Error): Promise<void> => {
    const piece = pieces.get(item);
    if (error) piece?.reject(error);
    else piece?.resolve();
    // What follows from it happens in a few turns of the promises, and none of it waits for a timer.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    begun,
    work: (item) =>
      new Promise((resolve, reject) => {
        begun.push(item);
        pieces.set(item, { resolve, reject });
      }),
    end: (item) => settle(item),
    fail: (item) => settle(item, new Error(item)),
  };
}

interface PromiseWithEnd {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const failureOf = (done: Promise<void>): Promise<string> =>
  done.then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );

it('begins as many pieces as it may at the same time, and the next one when one has ended', async () => {
  const { begun, work, end } = workByHand();
  const done = pool(['a', 'b', 'c'], 2, work);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  expect(await done).toBeUndefined();
});

it('begins nothing any more once a piece has failed', async () => {
  const { begun, work, end, fail } = workByHand();
  const failure = failureOf(pool(['a', 'b', 'c', 'd'], 2, work));
  await fail('a');
  await end('b');
  expect(await failure).toBe('a');
  expect(begun).toEqual(['a', 'b']);
});

it('tells of a failure only when every piece that was begun has ended, and of the first lane’s', async () => {
  const { work, fail } = workByHand();
  let isOver = false;
  const failure = failureOf(pool(['a', 'b'], 2, work).finally(() => (isOver = true)));
  await fail('b');
  expect(isOver).toBe(false);
  await fail('a');
  expect(await failure).toBe('a');
});

it('has nothing to do where there are no items', async () => {
  const { begun, work } = workByHand();
  expect(await pool([], 3, work)).toBeUndefined();
  expect(begun).toEqual([]);
});
