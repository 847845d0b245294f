import type { JSX } from 'preact';
import { useOffline } from '../offline/offline-state.ts';
import { putOff } from './later.ts';
import { updateNow } from './watch.ts';

/** Offers a new version, quietly; nothing happens until the user says so. */
export function UpdateNotice(): JSX.Element | null {
  const { update, later } = useOffline();
  if (update === 'none' || later) return null;
  return (
    <div class="notice notice-update">
      <p>{update === 'ready' ? 'A new version is ready' : 'This site was updated in another tab'}</p>
      <div>
        <button type="button" onClick={updateNow}>
          Update now
        </button>
        <button type="button" onClick={putOff}>
          Later
        </button>
      </div>
    </div>
  );
}
