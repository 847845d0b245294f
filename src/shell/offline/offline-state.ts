import { useEffect, useState } from 'preact/hooks';
import { createStore } from '../../contract/store.ts';
import type { SyncResult } from '../../storage/sync.ts';
import type { StoredMeta } from '../../storage/read-edition.ts';

/** What is known about being offline and up to date; what the notices and the About page draw from. */
export interface OfflineState {
  /** False as soon as the site could not be reached. */
  readonly connected: boolean;
  /** How many areas are on the device, while more are being saved. */
  readonly progress: { readonly saved: number; readonly total: number } | undefined;
  /** True for a while after everything has been saved for the first time on this device. */
  readonly justReady: boolean;
  /** The edition on the device. */
  readonly meta: StoredMeta | undefined;
  /** What came of looking for newer figures. */
  readonly sync: SyncResult | undefined;
  /** A new version of the app: `ready` to take over, or `taken-over` in another tab while this page is of the former. */
  readonly update: 'none' | 'ready' | 'taken-over';
  /** The user put the update off for this visit. */
  readonly later: boolean;
}

/** The state in which a page is first drawn: nothing to say. */
export const QUIET: OfflineState = {
  connected: true,
  progress: undefined,
  justReady: false,
  meta: undefined,
  sync: undefined,
  update: 'none',
  later: false,
};

const store = createStore(QUIET);

/** Applies a change, and notifies everything that is drawn from the state. */
export const updateOfflineState = (change: Partial<OfflineState>): void =>
  store.set({ ...store.get(), ...change });

/** The current state; the component renders again when it changes. */
export function useOffline(): OfflineState {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    const follow = (): void => setState(store.get);
    // It may have changed between the drawing and now.
    follow();
    return store.listen(follow);
  }, []);
  return state;
}
