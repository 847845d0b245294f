import type { Site } from '../../browser/harness/site.ts';
import type { BrowserWindow, Tab } from '../../engines/harness/engine.ts';

/*
 * Another tab of the same site that runs none of its scripts: what it does to the storage is done as by an older or a newer
 * version of the app, or by one that hangs.
 */

export async function otherTab(window: BrowserWindow, site: Site): Promise<Tab> {
  const tab = await window.tab();
  await tab.goto(site.url('robots.txt'));
  return tab;
}

/** Opens the database and never lets go of it; whoever wants to change it waits. */
export const hold = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    const request = indexedDB.open('local-figures:/');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    Object.assign(globalThis, { held: request.result });
  });

/** Lets go of it, if it is held. */
export const letGo = (tab: Tab): Promise<void> =>
  tab.evaluate(() => (globalThis as { held?: IDBDatabase }).held?.close());

/** Asks for a change, which has to wait for itself who holds the database: whoever opens it now waits behind. */
export const queueUpgrade = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    const { held } = globalThis as unknown as { held: IDBDatabase };
    // Firefox does not always tell the one who asks that it is blocked; the one who holds on is told to let go.
    const told = new Promise((resolve) => held.addEventListener('versionchange', resolve));
    const request = indexedDB.open('local-figures:/', 1000);
    // When its turn comes it changes its mind: all is left as it is.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    await told;
  });

/** @returns whether it was deleted at once, without a tab that held on to it */
export const deleteDatabase = (tab: Tab): Promise<boolean> =>
  tab.evaluate(async () => {
    const request = indexedDB.deleteDatabase('local-figures:/');
    return new Promise<boolean>((resolve) => {
      request.addEventListener('success', () => resolve(true));
      request.addEventListener('blocked', () => resolve(false));
    });
  });

/**
 * What another version of the app leaves behind: a database of another version, in which the pins are where they were, and
 * the figures are kept in another way.
 */
export const writeAsVersion = (tab: Tab, version: number): Promise<void> =>
  tab.evaluate(async (number) => {
    const request = indexedDB.open('local-figures:/', number);
    await new Promise((resolve, reject) => {
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
      request.addEventListener('upgradeneeded', () => {
        const db = request.result;
        for (const name of db.objectStoreNames) if (name !== 'settings') db.deleteObjectStore(name);
        db.createObjectStore('figures', { keyPath: 'area' });
        const settings = db.objectStoreNames.contains('settings')
          ? request.transaction?.objectStore('settings')
          : db.createObjectStore('settings', { keyPath: 'key' });
        settings?.put({ key: 'pins', value: ['kent'] });
      });
    });
    request.result.close();
  }, version);

/**
 * Throws saved files away, as a browser does that needs the room.
 * @param cache a part of the cache's name: `:pages-`, or empty for all caches
 * @param file a part of the address; with an empty one the cache itself goes
 */
export const throwAway = (tab: Tab, cache: string, file: string): Promise<void> =>
  tab.evaluate(
    async (inName, inAddress) => {
      const names = (await caches.keys()).filter((name) => name.includes(inName));
      if (names.length === 0) throw new Error(`nothing is saved under ${inName}`);
      for (const name of names) {
        if (inAddress === '') await caches.delete(name);
        else {
          const open = await caches.open(name);
          const fits = (await open.keys()).filter((request) => request.url.includes(inAddress));
          await Promise.all(fits.map((request) => open.delete(request)));
        }
      }
    },
    cache,
    file,
  );

/** Leaves figures of an area on the device that lack a part, under another name; they seem newer than any. */
export const spoilRecord = (tab: Tab, id: string): Promise<void> =>
  tab.evaluate(async (area) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
      });
    const db = await settled(indexedDB.open('local-figures:/'));
    const transaction = db.transaction(['areas', 'meta'], 'readwrite');
    const [areas, meta] = [transaction.objectStore('areas'), transaction.objectStore('meta')];
    const stored = (await settled(areas.get(area))) as { record: { series: { measure: object }[] } };
    const series = stored.record.series.map((one) => ({
      ...one,
      measure: { ...one.measure, plainName: 'Spoilt' },
    }));
    await settled(areas.put({ ...stored, record: { ...stored.record, series, sources: null } }));
    const index = (await settled(meta.get('index'))) as { value: { edition: object } };
    const edition = { ...index.value.edition, id: 'spoilt', date: '2099-01-01' };
    await settled(meta.put({ ...index, value: { ...index.value, edition } }));
    db.close();
  }, id);
