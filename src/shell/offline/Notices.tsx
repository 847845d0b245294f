import type { JSX } from 'preact';
import { UpdateNotice } from '../update/UpdateNotice.tsx';
import { useShown } from './shown-edition.ts';
import { useOffline } from './offline-state.ts';
import { statusWords } from './status-words.ts';

/**
 * The quiet lines above the help strip: being offline, saving, a new version. They are drawn into `#notices`, which screen
 * readers listen to.
 */
export function Notices(): JSX.Element {
  const state = useOffline();
  const words = statusWords(state, useShown());
  const isCounting = state.connected && state.progress !== undefined;
  return (
    <>
      {isCounting && <p class="visually-hidden">Saving the figures of every area for offline use</p>}
      {/* Read out once at its start and once at its end, not 46 times. */}
      {words !== undefined && (
        <p class="notice" aria-hidden={isCounting || undefined}>
          {words}
        </p>
      )}
      <UpdateNotice />
    </>
  );
}
