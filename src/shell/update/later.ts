import { KEY_PREFIX } from '../../contract/storage-names.ts';
import { tell } from '../offline/offline-state.ts';

const KEY = `${KEY_PREFIX}update-later`;

/** Does not speak of the update again until the next visit. Every page is a document of its own, so the tab remembers it. */
export function putOff(): void {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // With storage blocked the next page offers it again.
  }
  tell({ later: true });
}

/** Whether the user put the update off in this visit. */
export function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
