import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOffline, type OfflineState } from '../offline/offline-state.ts';
import { checkForUpdate, updateNow } from './watch.ts';

type Check = 'not-asked' | 'asking' | 'answered' | 'failed';

/** Whether there is a new version, and the button for it: for the About page. */
export function UpdateSection(): JSX.Element {
  const { update } = useOffline();
  const [check, setCheck] = useState<Check>('not-asked');
  const look = async (): Promise<void> => {
    setCheck('asking');
    setCheck((await checkForUpdate()) ? 'answered' : 'failed');
  };
  return (
    <div class="act">
      <p role="status">{words(update, check)}</p>
      <button type="button" onClick={update === 'none' ? () => void look() : updateNow}>
        {update === 'none' ? 'Check for a new version' : 'Update now'}
      </button>
    </div>
  );
}

function words(update: OfflineState['update'], check: Check): string {
  if (update === 'ready') return 'A new version is ready. Nothing changes until you choose to update.';
  if (update === 'taken-over') return 'This site was updated in another tab. Update to see it here too.';
  if (check === 'asking') return 'Checking for a new version…';
  if (check === 'answered') return 'No new version is ready. If there is one, it is being downloaded now.';
  if (check === 'failed') return 'Could not check for a new version. Try again when you have a connection.';
  return 'This site updates only when you say so.';
}
