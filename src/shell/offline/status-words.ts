import type { IsoDate } from '../../dataset/types.ts';
import { dayWords } from '../../figures/period-words.ts';
import type { OfflineState } from './offline-state.ts';

/**
 * The one line about being offline that is worth saying now; undefined where there is nothing to say.
 * @param shown date of the edition that the page shows, which may be older than the one on the device
 */
export function statusWords(state: OfflineState, shown: IsoDate | undefined): string | undefined {
  if (!state.connected) return offlineWords(state, shown);
  if (state.progress) return `${state.progress.saved} of ${state.progress.total} areas saved for offline use`;
  if (state.justReady) return 'Ready to use offline';
  return troubleWords(state, shown);
}

/** How old the figures on the page are, and when they were last found to be the newest. */
function offlineWords({ meta }: OfflineState, shown: IsoDate | undefined): string {
  const date = shown ?? meta?.edition.date;
  if (date === undefined) return 'Offline.';
  const figures = `Offline. Figures of ${dayWords(date)}`;
  if (meta === undefined) return `${figures}.`;
  // Old figures must not pass for checked ones.
  if (meta.edition.date > date) return `${figures}. Newer ones come with the new version of this site.`;
  // A clock that stands before them knows no day to tell.
  return meta.checked < date ? `${figures}.` : `${figures}, checked ${dayWords(meta.checked)}.`;
}

/** Looking for newer figures failed although there is a connection. */
function troubleWords({ sync, meta }: OfflineState, shown: IsoDate | undefined): string | undefined {
  if (sync?.kind !== 'kept') return undefined;
  const date = shown ?? meta?.edition.date;
  const have = date === undefined ? '' : ` You have those of ${dayWords(date)}.`;
  if (sync.why === 'bad-file') return `Could not check for newer figures.${have}`;
  if (sync.why === 'newer-app-needed') return `Newer figures need a newer version of this site.${have}`;
  return undefined;
}
