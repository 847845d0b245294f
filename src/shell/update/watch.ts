import { messageSW } from 'workbox-window';
import { alone } from '../../storage/lock.ts';
import { savePages } from '../../storage/pages.ts';
import { tell } from '../offline/state.ts';
import { askStatus } from '../offline/worker.ts';
import { isPutOff } from './later.ts';

/** A page can stay open for days; an app on the home screen is seldom loaded anew. */
const CHECK_MS = 60 * 60 * 1000;

/** In Safari the change of workers sometimes goes unannounced. */
const TAKE_OVER_MS = 3000;

let registration: ServiceWorkerRegistration | undefined;
let agreed = false;

/** Watches for a new version of the app, and offers it once all of it is on the device. It never takes over by itself. */
export function watchUpdates(watched: ServiceWorkerRegistration, stop: AbortSignal): void {
  registration = watched;
  const offer = (worker: ServiceWorker): void => void prepare(worker, stop);
  if (watched.waiting && watched.active) offer(watched.waiting);
  watched.addEventListener('updatefound', () => {
    const worker = watched.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && watched.active) offer(worker);
    });
  });
  watchTakeOver();
  watchReturn();
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

/** The user wants the new version: it takes over, and this page is loaded anew, once. */
export function updateNow(): void {
  agreed = true;
  const waiting = registration?.waiting;
  if (!waiting) return reloadOnce();
  void messageSW(waiting, 'SKIP_WAITING');
  setTimeout(reloadOnce, TAKE_OVER_MS);
}

/**
 * Saves the new version's area pages before it is offered, so that updating does not take anything away that was there offline.
 * Its core is complete in any case, so it is offered even where some pages could not be had.
 */
async function prepare(worker: ServiceWorker, stop: AbortSignal): Promise<void> {
  const status = await askStatus(worker);
  if (status) await alone('pages', () => savePages({ ...status, stop }));
  if (worker.state === 'installed' && !stop.aborted) tell({ update: 'ready', later: isPutOff() });
}

/** A worker that takes over from another: because of the user's word here, or in another tab, whose user spoke for that tab only. */
function watchTakeOver(): void {
  let hadController = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (agreed) reloadOnce();
    else if (hadController) tell({ update: 'taken-over', later: false });
    hadController = true;
  });
}

function watchReturn(): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checked < CHECK_MS) return;
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
