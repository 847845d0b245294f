import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkerStatus } from '../../../../src/contract/worker-messages.ts';
import { askStatus } from '../../../../src/shell/offline/worker.ts';

const STATUS: WorkerStatus = { build: 'b1', pages: ['area/kent/'], complete: true };
const MINUTE = 60_000;

/** A worker that loses the first questions; `asked` counts all of them. */
function workerThatLoses(lost: number): ServiceWorker & { asked: number } {
  const worker = {
    asked: 0,
    postMessage(_question: unknown, [port]: MessagePort[]) {
      worker.asked += 1;
      if (worker.asked > lost) port?.postMessage(STATUS);
    },
  };
  // What is asked of a worker is its postMessage alone.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return worker as unknown as ServiceWorker & { asked: number };
}

describe('a worker that is asked about itself', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked again where the question was lost, until it answers', async () => {
    const worker = workerThatLoses(2);
    const answer = askStatus(worker);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual(STATUS);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(worker.asked).toBe(3);
  });

  it('is given up after a minute without an answer', async () => {
    const worker = workerThatLoses(Infinity);
    const answer = askStatus(worker);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await answer).toBeUndefined();
    const { asked } = worker;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(worker.asked).toBe(asked);
  });
});
