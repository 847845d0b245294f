import type { Page } from 'playwright';

/** What the site keeps on the device. */
export interface Stored {
  /** Records by `database/store`. */
  readonly records: Readonly<Record<string, number>>;
  /** Files by cache. */
  readonly files: Readonly<Record<string, number>>;
  /** Bytes, as the browser counts them: it rounds, and tidies up when it likes. */
  readonly usage: number;
}

/** Counts everything that is stored for the origin of a page. */
export const readStored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () =>
          reject(request.error ?? new Error('The database does not answer.')),
        );
      });
    const records: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        records[`${name}/${store}`] = await done(database.transaction(store).objectStore(store).count());
      database.close();
    }
    const files: Record<string, number> = {};
    for (const name of await caches.keys()) files[name] = (await (await caches.open(name)).keys()).length;
    return { records, files, usage: (await navigator.storage.estimate()).usage ?? 0 };
  });
