import { afterEach, describe, expect, test, vi } from 'vitest';
import { withLock } from '../../../src/storage/lock.ts';

type Request = (name: string, options: LockOptions, work: () => Promise<unknown>) => Promise<unknown>;
const request = vi.fn<Request>();
const withLocks = (): void => {
  vi.stubGlobal('navigator', { locks: { request } });
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  request.mockReset();
});

describe('work that only one tab is to do at a time', () => {
  test('is done once the lock is given, and gives its result', async () => {
    withLocks();
    request.mockImplementation((_name, _options, work) => work());
    const work = vi.fn(async () => 7);
    expect(await withLock('pages', work)).toBe(7);
    expect(request.mock.calls[0]?.[0]).toMatch(/pages$/);
    expect(work).toHaveBeenCalledOnce();
  });

  test('is done at once in a browser without locks', async () => {
    vi.stubGlobal('navigator', {});
    expect(await withLock('pages', async () => 7)).toBe(7);
  });

  test('is done without the lock where that is refused, as WebKit does when a page is left', async () => {
    withLocks();
    request.mockRejectedValue(new DOMException('the browsing context is going away', 'AbortError'));
    const work = vi.fn(async () => 7);
    expect(await withLock('pages', work)).toBe(7);
    expect(work).toHaveBeenCalledOnce();
  });

  test('is not done a second time where the lock is taken away in the middle', async () => {
    withLocks();
    request.mockImplementation(async (_name, _options, work) => {
      void work();
      throw new DOMException('the browsing context is going away', 'AbortError');
    });
    const work = vi.fn(async () => 7);
    expect(await withLock('pages', work)).toBe(7);
    expect(work).toHaveBeenCalledOnce();
  });

  test('fails once, where the work itself fails', async () => {
    withLocks();
    request.mockImplementation((_name, _options, work) => work());
    const work = vi.fn(() => Promise.reject(new Error('full')));
    await expect(withLock('pages', work)).rejects.toThrow('full');
    expect(work).toHaveBeenCalledOnce();
  });

  /** A lock that somebody else keeps for good, unless it is taken from them. */
  const keptByAnother: Request = (_name, { signal, steal }, work) =>
    steal === true
      ? work()
      : new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
        });

  test('takes the lock from who keeps it for longer than 15 seconds', async () => {
    vi.useFakeTimers();
    withLocks();
    const work = vi.fn(async () => 7);
    const taken = vi.fn<() => void>();
    request.mockImplementation(async (name, options, begin) => {
      const given = await keptByAnother(name, options, begin);
      if (options.steal === true) taken();
      return given;
    });
    const result = withLock('pages', work);
    await vi.advanceTimersByTimeAsync(14_900);
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(await result).toBe(7);
    expect(work).toHaveBeenCalledOnce();
    // Without the lock the next page would wait as long again.
    expect(taken).toHaveBeenCalledOnce();
    expect(request.mock.lastCall?.[0]).toBe(request.mock.calls[0]?.[0]);
  });

  test('takes it from nobody once it is stopped, and begins at once to find that out by itself', async () => {
    withLocks();
    request.mockImplementation(keptByAnother);
    const stop = new AbortController();
    const result = withLock('pages', async () => (stop.signal.aborted ? 'stopped' : 'done'), stop.signal);
    stop.abort();
    expect(await result).toBe('stopped');
    expect(request).toHaveBeenCalledOnce();
  });
});
