import type { JSX } from 'preact';
import { UpdateNotice } from '../update/UpdateNotice.tsx';
import { useOffline } from './offline-state.ts';
import { statusWords } from './status-words.ts';
import { useEffect, useState } from 'preact/hooks';
import { factAttribute, readFact } from '../../contract/page-facts.ts';
import type { IsoDate } from '../../dataset/types.ts';

const { documentElement } = document;
const shownNow = (): IsoDate | undefined => readFact(documentElement, 'editionDate');

/** Date of the edition that the page shows; newer figures from the device may replace the page's own at any time. */
function useShownEdition(): IsoDate | undefined {
  const [shown, setShown] = useState(shownNow);
  useEffect(() => {
    const look = (): void => setShown(shownNow);
    const observer = new MutationObserver(look);
    observer.observe(documentElement, { attributeFilter: [factAttribute('editionDate')] });
    // It may have changed between the drawing and now.
    look();
    return () => observer.disconnect();
  }, []);
  return shown;
}

/**
 * The quiet lines above the help strip: being offline, saving, a new version. They are drawn into `#notices`, which screen
 * readers listen to.
 */
export function Notices(): JSX.Element {
  const state = useOffline();
  const words = statusWords(state, useShownEdition());
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
