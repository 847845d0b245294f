import { UPDATE_LATER_KEY } from '../../contract/storage-names.ts';
import { updateOfflineState } from '../offline/offline-state.ts';

/** Stops offering the update until the next visit. Every page is a document of its own, so the tab remembers it. */
export function putOff(): void {
  try {
    sessionStorage.setItem(UPDATE_LATER_KEY, '1');
  } catch {
    // With storage blocked the next page offers it again.
  }
  updateOfflineState({ later: true });
}

/** Whether the user put the update off in this visit. */
export function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(UPDATE_LATER_KEY) !== null;
  } catch {
    return false;
  }
}
