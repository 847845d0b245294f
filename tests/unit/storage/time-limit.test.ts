import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { abortAfter, TimeLimitError, withTimeLimit } from '../../../src/storage/time-limit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => undefined);

describe('work with a time limit', () => {
  it('gives its result, and leaves no timer behind', async () => {
    expect(await withTimeLimit(Promise.resolve(7), 1000)).toBe(7);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fails as it does by itself, and leaves no timer behind', async () => {
    await expect(withTimeLimit(Promise.reject(new Error('full')), 1000)).rejects.toThrow('full');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up once the time is over, and not before', async () => {
    const told = vi.fn<(error: unknown) => void>();
    const limited = withTimeLimit(never, 1000).catch(told);
    await vi.advanceTimersByTimeAsync(999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await limited;
    const [error] = told.mock.lastCall ?? [];
    expect(error).toBeInstanceOf(TimeLimitError);
    expect(error).toMatchObject({ name: 'TimeLimitError', message: 'not settled within 1000 ms' });
  });
});

describe('a signal that aborts by itself', () => {
  it('does so once the time is over, and not before', () => {
    const signal = abortAfter(1000);
    vi.advanceTimersByTime(999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.aborted).toBe(true);
  });

  it('does so with the stop it was given, before the time is over', () => {
    const stop = new AbortController();
    const signal = abortAfter(1000, stop.signal);
    expect(signal.aborted).toBe(false);
    stop.abort();
    expect(signal.aborted).toBe(true);
  });

  it('is aborted from the start where everything was stopped before', () => {
    expect(abortAfter(1000, AbortSignal.abort()).aborted).toBe(true);
  });
});
