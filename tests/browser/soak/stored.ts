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

/** Counts everything that is stored for the origin of a page. No function in it has a name: see switchMeasures. */
export const readStored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const records: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(`The database ${name} does not open.`)));
      });
      for (const store of database.objectStoreNames)
        records[`${name}/${store}`] = await new Promise<number>((resolve, reject) => {
          const counting = database.transaction(store).objectStore(store).count();
          counting.addEventListener('success', () => resolve(counting.result));
          counting.addEventListener('error', () => reject(new Error(`${name}/${store} cannot be counted.`)));
        });
      database.close();
    }
    const files: Record<string, number> = {};
    for (const name of await caches.keys()) files[name] = (await (await caches.open(name)).keys()).length;
    return { records, files, usage: (await navigator.storage.estimate()).usage ?? 0 };
  });
