import { databaseName, isOurCache, isOurKey } from '../contract/storage-names.ts';
import { CLEAR_MS } from '../contract/time-limits.ts';
import { withTimeLimit } from './time-limit.ts';

/** What became of one kind of stored data: it was removed, there was none, or it could not be removed. */
export type Cleared = 'removed' | 'none' | 'failed';

/** What became of everything that this site had stored on the device. */
export interface ClearReport {
  /** The figures, and the first copy of the pinned areas. */
  readonly database: Cleared;
  /** The saved pages. */
  readonly caches: Cleared;
  /** The service worker, which answers without a connection. */
  readonly worker: Cleared;
  /** localStorage and sessionStorage: the second copy of the pinned areas, and what is remembered for the visit. */
  readonly notes: Cleared;
}

const base = import.meta.env.BASE_URL;

/**
 * Removes everything that this site has stored on the device, and nothing of other sites on the same origin. Never throws.
 * The service worker goes first, so that it puts nothing back while the rest is being removed. The caches go after the
 * database: the code that deletes it may still have to be fetched from them.
 */
export async function clearEverything(): Promise<ClearReport> {
  const worker = await outcome(clearWorker());
  const database = await outcome(clearDatabase());
  const cached = await outcome(clearCaches());
  return { database, caches: cached, worker, notes: await outcome(clearNotes()) };
}

/** @param work resolves to whether there was anything to remove */
const outcome = (work: Promise<boolean>): Promise<Cleared> =>
  withTimeLimit(work, CLEAR_MS).then(
    (found) => (found ? 'removed' : 'none'),
    () => 'failed',
  );

async function clearWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const ours = registrations.filter(({ scope }) => new URL(scope).pathname === base);
  await Promise.all(ours.map((registration) => registration.unregister()));
  return ours.length > 0;
}

async function clearCaches(): Promise<boolean> {
  if (!('caches' in globalThis)) return false;
  const ours = (await caches.keys()).filter((name) => isOurCache(base, name));
  await Promise.all(ours.map((name) => caches.delete(name)));
  return ours.length > 0;
}

async function clearDatabase(): Promise<boolean> {
  const name = databaseName(base);
  const { closeDatabase } = await import('./database.ts');
  await closeDatabase();
  // Firefox before 126 cannot list databases; deleting one that does not exist does no harm.
  const known = await indexedDB.databases?.();
  if (known?.every((database) => database.name !== name)) return false;
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')));
  });
  return true;
}

async function clearNotes(): Promise<boolean> {
  let found = false;
  for (const store of [localStorage, sessionStorage]) {
    const ours = Object.keys(store).filter((key) => isOurKey(base, key));
    for (const key of ours) store.removeItem(key);
    found ||= ours.length > 0;
  }
  return found;
}
