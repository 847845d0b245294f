import { clearedKey } from '../contract/storage-names.ts';

/*
 * Tells the other tabs of this site that everything is being cleared, so that none of them puts back what it was just saving.
 * The message is a change to localStorage, which the browser reports to every other tab; the entry is removed again at once.
 */

const KEY = clearedKey(import.meta.env.BASE_URL);

/** Tells the other tabs. Where storage is blocked, nothing is told, but then there is nothing to clear either. */
export function tellCleared(): void {
  try {
    localStorage.setItem(KEY, '1');
    localStorage.removeItem(KEY);
  } catch {
    // Storage is blocked: the other tabs cannot be told.
  }
}

/** Runs something when another tab clears everything. */
export function onClearedElsewhere(work: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) work();
  });
}
