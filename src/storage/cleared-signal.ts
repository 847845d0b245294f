import { clearedKey } from '../contract/storage-names.ts';

/*
 * A word to the other tabs that everything is being cleared, so that none puts back what it was just saving. It goes by
 * localStorage, whose changes are told to them all; what is written for it is taken away at once.
 */

const KEY = clearedKey(import.meta.env.BASE_URL);

/** Tells the other tabs; where storage is blocked there is nothing to be cleared either. */
export function tellCleared(): void {
  try {
    localStorage.setItem(KEY, '1');
    localStorage.removeItem(KEY);
  } catch {
    // Nobody can be told.
  }
}

/** Runs something when another tab clears everything. */
export function onClearedElsewhere(work: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) work();
  });
}
