import { alone } from '../../storage/lock.ts';
import { savePages } from '../../storage/pages.ts';
import { readMeta } from '../../storage/read.ts';
import { canReach, syncEdition, type SyncResult } from '../../storage/sync.ts';
import { Progress } from './progress.ts';
import { tell } from './state.ts';
import { today } from './today.ts';
import { activeWorker, askStatus, controlled } from './worker.ts';

/** Whether all that is needed offline is on the device, and whether something had to be saved for it. */
export interface Filled {
  readonly ready: boolean;
  readonly hadWork: boolean;
}

/** The figures are there, or this device cannot keep them and the pages have to do. */
const isServed = (sync: SyncResult): boolean =>
  sync.kind === 'current' ||
  sync.edition !== undefined ||
  sync.why === 'no-storage' ||
  sync.why === 'storage-failed';

/**
 * Saves what is missing, pages and figures side by side, and says how it goes. What is there already is not fetched again, so
 * it goes on where the last page left off. Never throws.
 */
export async function fill(
  registration: ServiceWorkerRegistration | undefined,
  stop: AbortSignal,
): Promise<Filled> {
  const progress = new Progress(registration ? ['pages', 'records'] : []);
  const [areThere, sync] = await Promise.all([
    registration ? fillPages(registration, progress, stop) : false,
    fillRecords(progress, stop),
  ]);
  if (stop.aborted) return { ready: false, hadWork: false };
  tell({ progress: undefined, connected: await isConnected(sync, stop), sync, meta: await readMeta() });
  return { ready: areThere && isServed(sync), hadWork: progress.hadWork };
}

/** Whether the site was reached. The browser's own word for it is only good when it says no. */
async function isConnected(sync: SyncResult, stop: AbortSignal): Promise<boolean> {
  if (!navigator.onLine) return false;
  if (sync.kind === 'current') return true;
  return sync.why === 'no-storage' ? canReach(stop) : sync.why !== 'offline';
}

/** @returns whether the worker is at work, nothing of its core is missing and every area page is saved */
async function fillPages(
  registration: ServiceWorkerRegistration,
  progress: Progress,
  stop: AbortSignal,
): Promise<boolean> {
  const worker = await activeWorker(registration);
  const status = worker && (await askStatus(worker));
  if (status === undefined) {
    progress.drop('pages');
    return false;
  }
  await controlled();
  const { build, pages, complete } = status;
  const onProgress = (saved: number, total: number): void => progress.set('pages', saved, total);
  // Two tabs must not fetch the same pages twice.
  const result = await alone('pages', () => savePages({ build, pages, onProgress, stop }));
  // The site has moved on: its worker brings that version's pages along.
  if (result.why === 'other-build') await registration.update().catch(() => undefined);
  return complete && result.why === undefined;
}

async function fillRecords(progress: Progress, stop: AbortSignal): Promise<SyncResult> {
  const { edition } = document.documentElement.dataset;
  const sync = await syncEdition({
    today: today(),
    stop,
    onProgress: (saved, total) => progress.set('records', saved, total),
    ...(edition !== undefined && { appEdition: edition }),
  });
  if (sync.kind === 'kept') progress.drop('records');
  return sync;
}
