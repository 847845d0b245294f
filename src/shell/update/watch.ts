import { messageSW } from 'workbox-window';
import { readFact } from '../../contract/page-facts.ts';
import { CHECK_FOR_UPDATE_MS, TAKE_OVER_MS } from '../../contract/time-limits.ts';
import { TAKE_OVER } from '../../contract/worker-messages.ts';
import { withLock } from '../../storage/lock.ts';
import { savePages } from '../../storage/pages.ts';
import { Retry } from '../offline/retry.ts';
import { updateOfflineState } from '../offline/offline-state.ts';
import { askStatus, isInstalled } from '../offline/worker.ts';
import { isPutOff } from './later.ts';

let registration: ServiceWorkerRegistration | undefined;
let agreed = false;

/**
 * Watches for a new version of the app, and offers it once all of it is on the device. It never takes over by itself.
 * Called again for the same registration, it does nothing.
 */
export function watchUpdates(watched: ServiceWorkerRegistration, stop: AbortSignal): void {
  if (watched === registration) return;
  const isFirst = registration === undefined;
  registration = watched;
  if (watched.waiting && watched.active) void prepare(watched.waiting, stop);
  const retry = new Retry(stop);
  let followed: ServiceWorker | null = null;
  const follow = (): void => {
    const worker = watched.installing;
    if (worker === null || worker === followed) return;
    followed = worker;
    void followInstall(worker, watched, retry, stop);
  };
  watched.addEventListener('updatefound', follow);
  // The browser looks by itself whenever a page is opened, and may have found it before this page listened.
  follow();
  if (isFirst) watchPage();
}

/** Looks for a new version now. @returns whether the site could be asked */
export async function checkForUpdate(): Promise<boolean> {
  try {
    await registration?.update();
    return registration !== undefined;
  } catch {
    return false;
  }
}

/** Follows a worker that is being fetched; the very first one is not an update. */
async function followInstall(
  worker: ServiceWorker,
  of: ServiceWorkerRegistration,
  retry: Retry,
  stop: AbortSignal,
): Promise<void> {
  const installed = await isInstalled(worker);
  if (!of.active || of.active === worker) return;
  if (installed) await prepare(worker, stop);
  else retry.later(() => void checkAgain(retry));
}

/** A new version that arrived only in part is still on the site; the part that arrived is kept and not fetched again. */
async function checkAgain(retry: Retry): Promise<void> {
  if (!(await checkForUpdate())) retry.later(() => void checkAgain(retry));
}

/** The user wants the new version: it takes over, and this page is reloaded, once. */
export function updateNow(): void {
  agreed = true;
  const waiting = registration?.waiting;
  if (!waiting) return reloadOnce();
  void messageSW(waiting, TAKE_OVER);
  setTimeout(reloadOnce, TAKE_OVER_MS);
}

/**
 * Saves the new version's area pages before it is offered, so that updating does not take anything away that was there
 * offline. It is offered even if some of them could not be fetched, but not if the browser threw away something that
 * the version needs.
 */
async function prepare(worker: ServiceWorker, stop: AbortSignal): Promise<void> {
  const status = await askStatus(worker);
  if (status) await withLock('pages', () => savePages({ ...status, stop }), stop);
  if (worker.state !== 'installed' || status?.complete === false || stop.aborted) return;
  // The site went back to the version of this page while a later one waited: that offer no longer stands.
  const isNew = status?.build !== readFact(document.documentElement, 'build');
  updateOfflineState({ update: isNew ? 'ready' : 'none', later: isPutOff() });
}

function watchPage(): void {
  watchTakeOver();
  watchReturn();
  addEventListener('online', () => void checkForUpdate());
}

/** A worker that takes over from another: because the user agreed here, or in another tab, which counts for that tab only. */
function watchTakeOver(): void {
  let hadController = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (agreed) reloadOnce();
    else if (hadController) updateOfflineState({ update: 'taken-over', later: false });
    hadController = true;
  });
}

function watchReturn(): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checked < CHECK_FOR_UPDATE_MS) return;
    checked = Date.now();
    void checkForUpdate();
  });
}

let reloading = false;
function reloadOnce(): void {
  if (reloading) return;
  reloading = true;
  location.reload();
}
