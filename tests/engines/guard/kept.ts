import type { Tab } from '../harness/engine.ts';

/** All that a site has on a device, and in what order, as lines of text that can be held against others. */
export interface Kept {
  /** Every row of every database, with the hash of its content. */
  readonly databases: readonly string[];
  /** Every cache, and its answers in the order in which they were put there, with their headers. */
  readonly caches: readonly string[];
  readonly workers: readonly string[];
  /** localStorage, sessionStorage, cookies, the state of the history's entry and the name of the tab. */
  readonly notes: readonly string[];
}

/** Looks at everything that is kept, from a page of the site. */
export const keptIn = (tab: Tab): Promise<Kept> =>
  tab.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
      });
    const hash = async (text: string): Promise<string> => {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      return Array.from(bytes.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    const databases: string[] = [];
    for (const { name = '', version } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name));
      databases.push(`${name} version ${version}`);
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([settled(rows.getAllKeys()), settled(rows.getAll())]);
        for (const [at, key] of keys.entries())
          databases.push(`${name} ${store} ${JSON.stringify(key)} ${await hash(JSON.stringify(values[at]))}`);
      }
      db.close();
    }
    const answers: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      answers.push(name);
      for (const request of await cache.keys()) {
        const headers = [...((await cache.match(request))?.headers ?? [])].filter(
          ([header]) => header !== 'date',
        );
        const asked = [...request.headers];
        answers.push(`${name} ${request.method} ${request.url} ${JSON.stringify([asked, headers])}`);
      }
    }
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
    const notes = [
      ...Object.entries(localStorage).map((entry) => `localStorage ${entry.join(' ')}`),
      ...Object.entries(sessionStorage).map((entry) => `sessionStorage ${entry.join(' ')}`),
      ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
      ...(history.state === null ? [] : [`history ${JSON.stringify(history.state)}`]),
      ...(window.name === '' ? [] : [`name ${window.name}`]),
    ];
    return { databases, caches: answers, workers, notes };
  });
