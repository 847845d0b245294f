import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Retry } from '../../../../src/shell/offline/retry.ts';

const HOUR = 60 * 60 * 1000;

describe('what failed is done again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('after 5 seconds, then each time after twice as long, at last once an hour', () => {
    const retry = new Retry(new AbortController().signal);
    const waits: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      const asked = Date.now();
      retry.later(() => waits.push(Date.now() - asked));
      vi.advanceTimersByTime(HOUR);
    }
    expect(waits.slice(0, 4)).toEqual([5000, 10_000, 20_000, 40_000]);
    expect(waits.slice(-2)).toEqual([HOUR, HOUR]);
  });

  it('once, however often it was asked for meanwhile', () => {
    const retry = new Retry(new AbortController().signal);
    const work = vi.fn<() => void>();
    retry.later(work);
    retry.later(work);
    vi.advanceTimersByTime(HOUR);
    expect(work).toHaveBeenCalledOnce();
  });

  it('not once everything is to stop', () => {
    const stop = new AbortController();
    const retry = new Retry(stop.signal);
    const work = vi.fn<() => void>();
    retry.later(work);
    stop.abort();
    vi.advanceTimersByTime(HOUR);
    expect(work).not.toHaveBeenCalled();
  });
});
