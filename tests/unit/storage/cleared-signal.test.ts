// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { onClearedElsewhere, tellCleared } from '../../../src/storage/cleared-signal.ts';

const KEY = 'local-figures:/:cleared';
afterEach(() => vi.unstubAllGlobals());

/** As another tab hears of a change in localStorage. */
const hear = (key: string, newValue: string | null): boolean =>
  dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));

it('tells the other tabs and leaves nothing behind', () => {
  const calls: unknown[] = [];
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => calls.push([key, value]),
    removeItem: (key: string) => calls.push([key]),
  });
  tellCleared();
  expect(calls).toEqual([[KEY, '1'], [KEY]]);
});

it('does no harm where storage is blocked', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  expect(tellCleared).not.toThrow();
});

it('is heard once, and not where it is taken away or is of something else', () => {
  const work = vi.fn<() => void>();
  onClearedElsewhere(work);
  hear('local-figures:/:pins', '[]');
  hear('local-figures:/other/:cleared', '1');
  expect(work).not.toHaveBeenCalled();
  hear(KEY, '1');
  hear(KEY, null);
  expect(work).toHaveBeenCalledOnce();
});
