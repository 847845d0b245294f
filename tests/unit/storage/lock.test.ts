import { afterEach, describe, expect, test, vi } from 'vitest';
import { alone } from '../../../src/storage/lock.ts';

const request = vi.fn<(name: string, work: () => Promise<unknown>) => Promise<unknown>>();
const withLocks = (): void => {
  vi.stubGlobal('navigator', { locks: { request } });
};

afterEach(() => {
  vi.unstubAllGlobals();
  request.mockReset();
});

describe('work that only one tab is to do at a time', () => {
  test('is done once the lock is given, and gives its result', async () => {
    withLocks();
    request.mockImplementation((_name, work) => work());
    const work = vi.fn(async () => 7);
    expect(await alone('pages', work)).toBe(7);
    expect(request.mock.calls[0]?.[0]).toMatch(/pages$/);
    expect(work).toHaveBeenCalledOnce();
  });

  test('is done at once in a browser without locks', async () => {
    vi.stubGlobal('navigator', {});
    expect(await alone('pages', async () => 7)).toBe(7);
  });

  test('is done without the lock where that is refused, as WebKit does when a page is left', async () => {
    withLocks();
    request.mockRejectedValue(new DOMException('the browsing context is going away', 'AbortError'));
    const work = vi.fn(async () => 7);
    expect(await alone('pages', work)).toBe(7);
    expect(work).toHaveBeenCalledOnce();
  });

  test('is not done a second time where the lock is taken away in the middle', async () => {
    withLocks();
    request.mockImplementation(async (_name, work) => {
      void work();
      throw new DOMException('the browsing context is going away', 'AbortError');
    });
    const work = vi.fn(async () => 7);
    expect(await alone('pages', work)).toBe(7);
    expect(work).toHaveBeenCalledOnce();
  });

  test('fails once, where the work itself fails', async () => {
    withLocks();
    request.mockImplementation((_name, work) => work());
    const work = vi.fn(() => Promise.reject(new Error('full')));
    await expect(alone('pages', work)).rejects.toThrow('full');
    expect(work).toHaveBeenCalledOnce();
  });
});
