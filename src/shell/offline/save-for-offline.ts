import { readFact } from '../../contract/page-facts.ts';
import { withLock } from '../../storage/lock.ts';
import { savePages } from '../../storage/pages.ts';
import { readMeta } from '../../storage/read-edition.ts';
import { canReach, syncEdition, type SyncResult } from '../../storage/sync.ts';
import { isPutOff } from '../update/later.ts';
import { Progress } from './progress.ts';
import { updateOfflineState } from './offline-state.ts';
import { activeWorker, askStatus, controlled } from './worker.ts';
import type { IsoDate } from '../../dataset/types.ts';

/** What came of saving everything that is needed offline. */
export interface SaveResult {
  readonly ready: boolean;
  /** Whether something had to be saved. */
  readonly hadWork: boolean;
  /** Something could not be fetched, and trying again later may help. */
  readonly tryAgain: boolean;
}

/**
 * Whether pages or figures are on the device; `not-now` where they may be fetched later, `cannot` where the device
 * keeps none.
 */
type Outcome = 'there' | 'not-now' | 'cannot';

function outcomeOf(sync: SyncResult): Outcome {
  if (sync.kind === 'current' || sync.edition !== undefined) return 'there';
  return sync.why === 'no-storage' || sync.why === 'storage-failed' ? 'cannot' : 'not-now';
}

/**
 * Saves what is missing, pages and figures side by side, and reports the progress. What is there already is not fetched
 * again, so it continues where the last page left off. Never throws.
 */
export async function saveForOffline(
  registration: ServiceWorkerRegistration | undefined,
  stop: AbortSignal,
): Promise<SaveResult> {
  const progress = new Progress(registration ? ['pages', 'records'] : [], stop);
  const [pages, sync] = await Promise.all([
    registration ? saveAreaPages(registration, progress, stop) : 'cannot',
    saveRecords(progress, stop),
  ]);
  if (stop.aborted) return { ready: false, hadWork: false, tryAgain: false };
  updateOfflineState({ progress: undefined });
  const records = outcomeOf(sync);
  return {
    // Where the device cannot keep the figures, the pages are enough: each contains its own.
    ready: pages === 'there' && records !== 'not-now',
    hadWork: progress.hadWork,
    tryAgain: pages === 'not-now' || records === 'not-now',
  };
}

/** Whether the site was reached. What the browser itself says can only be trusted when it says no. */
async function isConnected(sync: SyncResult, stop: AbortSignal): Promise<boolean> {
  if (!navigator.onLine) return false;
  if (sync.kind === 'current') return true;
  return sync.why === 'no-storage' ? canReach(stop) : sync.why !== 'offline';
}

/** @returns `there` where the worker is active, nothing of its core is missing and every area page is saved */
async function saveAreaPages(
  registration: ServiceWorkerRegistration,
  progress: Progress,
  stop: AbortSignal,
): Promise<Outcome> {
  const worker = await activeWorker(registration);
  const status = worker && (await askStatus(worker));
  if (status === undefined) {
    progress.drop('pages');
    return 'not-now';
  }
  await controlled();
  const { build, pages, complete } = status;
  const onProgress = (saved: number, total: number): void => progress.set('pages', saved, total);
  // A version that was put off: by now the site serves only the pages of that version.
  const movedOn = registration.waiting !== null && isPutOff();
  // Two tabs must not fetch the same pages twice.
  const result = await withLock('pages', () => savePages({ build, pages, movedOn, onProgress, stop }), stop);
  // The site has moved on: its worker brings that version's pages along.
  if (result.why === 'other-build') await registration.update().catch(() => undefined);
  if (result.why === 'storage-failed') return 'cannot';
  return complete && result.why === undefined ? 'there' : 'not-now';
}

async function saveRecords(progress: Progress, stop: AbortSignal): Promise<SyncResult> {
  const edition = readFact(document.documentElement, 'edition');
  const sync = await syncEdition({
    today: today(),
    stop,
    onProgress: (saved, total) => progress.set('records', saved, total),
    ...(edition !== undefined && { appEdition: edition }),
  });
  // To ask the database once everything was cleared would make it anew.
  if (stop.aborted) return sync;
  if (sync.kind === 'kept') progress.drop('records');
  // Shown at once: the pages may still wait for answers that never come.
  const [connected, meta] = [await isConnected(sync, stop), await readMeta()];
  if (!stop.aborted) updateOfflineState({ connected, sync, meta });
  return sync;
}

/** The day it is where the user is. */
function today(now = new Date()): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
