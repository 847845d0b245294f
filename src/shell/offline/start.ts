import { h, render } from 'preact';
import { writeFact } from '../../contract/page-facts.ts';
import { MESSAGE_MS } from '../../contract/time-limits.ts';
import { onClearedElsewhere } from '../../storage/cleared-signal.ts';
import { readMeta } from '../../storage/read-edition.ts';
import { readFlag, setFlag } from '../../storage/flags.ts';
import { checkForUpdate, watchUpdates } from '../update/watch.ts';
import type { SaveResult } from './save-for-offline.ts';
import { Notices } from './Notices.tsx';
import { Retry } from './retry.ts';
import { updateOfflineState } from './offline-state.ts';
import { idle } from '../scheduling.ts';
import { onReturn } from '../page-return.ts';
import { registration } from './worker.ts';

const stop = new AbortController();
const retry = new Retry(stop.signal);
let running = false;
/** The connection came back while a run was failing without it. */
let runAgain = false;
let isReady = false;

/**
 * Makes the site work without a connection, and shows the state of that. Call it once the page is painted and usable;
 * it does its work when the browser is idle.
 */
export function startOffline(): void {
  const notices = document.getElementById('notices');
  if (notices) render(h(Notices, null), notices);
  idle(begin);
}

/** Ends all saving, so that nothing is put back while everything is cleared. */
export function stopOffline(): void {
  stop.abort();
  writeFact(document.documentElement, 'offline', undefined);
  updateOfflineState({ progress: undefined, justReady: false });
}

async function begin(): Promise<void> {
  if (!navigator.onLine) updateOfflineState({ connected: false, meta: await readMeta() });
  const again = (): void => void run();
  addEventListener('online', again);
  addEventListener('offline', () => updateOfflineState({ connected: false }));
  // An app left open in the background may have lost its connection, or half of what it was saving.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !isReady) again();
  });
  onReturn(again);
  onClearedElsewhere(stopOffline);
  await run();
  // On a phone's home screen nothing else looks for a new version.
  await checkForUpdate();
  await keepForGood();
}

async function run(): Promise<void> {
  runAgain = running;
  if (running || stop.signal.aborted) return;
  running = true;
  const registered = await registration();
  if (registered) watchUpdates(registered, stop.signal);
  const { ready, hadWork, tryAgain } = await loadAndSave(registered).finally(() => (running = false));
  if (stop.signal.aborted) return;
  if (runAgain) return run();
  isReady = ready;
  // A broken connection, most likely. Where the device knows that it has none, the event `online` says when that
  // changes.
  if (registered && tryAgain && navigator.onLine) retry.later(() => void run());
  if (!ready) return;
  writeFact(document.documentElement, 'offline', 'ready');
  await sayReadyOnce(hadWork);
}

async function loadAndSave(registered: ServiceWorkerRegistration | undefined): Promise<SaveResult> {
  // This brings Dexie and the checks of the files. The page needs neither, so nothing is said where they do not arrive.
  const loaded = await import('./save-for-offline.ts').catch(() => undefined);
  if (!loaded) return { ready: false, hadWork: false, tryAgain: true };
  return untilLeft((left) => loaded.saveForOffline(registered, left));
}

/** Runs work that also ends when the page is left: if the page comes back from the browser's memory, saving starts again. */
async function untilLeft<T>(work: (left: AbortSignal) => Promise<T>): Promise<T> {
  const left = new AbortController();
  const { signal } = left;
  const leave = (): void => left.abort();
  addEventListener('pagehide', leave, { signal });
  stop.signal.addEventListener('abort', leave, { signal });
  if (stop.signal.aborted) leave();
  // When done, it removes what still listens: a page can stay open for days.
  return work(signal).finally(leave);
}

/** Asks the browser not to throw anything away: installed, it grants that by itself; in a tab some would ask the user. */
async function keepForGood(): Promise<void> {
  if (!matchMedia('(display-mode: standalone)').matches) return;
  await navigator.storage?.persist?.().catch(() => false);
}

/** Once on a device; where nothing can be remembered, once something was saved. */
async function sayReadyOnce(hadWork: boolean): Promise<void> {
  const saidBefore = await readFlag('said-ready');
  if (saidBefore === true || (saidBefore === 'unknown' && !hadWork)) return;
  await setFlag('said-ready');
  updateOfflineState({ justReady: true });
  setTimeout(() => updateOfflineState({ justReady: false }), MESSAGE_MS);
}
