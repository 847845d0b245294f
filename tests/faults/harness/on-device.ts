import type { Site } from '../../browser/harness/site.ts';
import { untilTrue, type Tab } from '../../engines/harness/engine.ts';
import { waitForOfflineReady } from '../../engines/harness/ready.ts';
import { untilPinIs } from './pin.ts';

/** What the device keeps of the figures, and of the user's own. */
export interface OnDevice {
  /** Date of the edition; undefined where there is none. */
  readonly date?: string;
  /** Kent's region, which a published edition of the tests changes. */
  readonly region?: string;
  readonly areas: number;
  readonly pins: readonly string[];
}

/** Looks into database and localStorage themselves. */
export const onDevice = (tab: Tab): Promise<OnDevice> =>
  tab.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
      });
    let noted: string[] | null = null;
    try {
      noted = JSON.parse(localStorage.getItem('local-figures:/:pins') ?? 'null') as string[] | null;
    } catch {
      // It is blocked.
    }
    const none = { areas: 0, pins: noted ?? [] };
    if ((await indexedDB.databases()).length === 0) return none;
    const db = await settled(indexedDB.open('local-figures:/'));
    try {
      if (!db.objectStoreNames.contains('areas')) return none;
      const transaction = db.transaction(['areas', 'meta', 'settings']);
      const store = (name: string): IDBObjectStore => transaction.objectStore(name);
      const [kent, areas, index, pins] = (await Promise.all([
        settled(store('areas').get('kent')),
        settled(store('areas').count()),
        settled(store('meta').get('index')),
        settled(store('settings').get('pins')),
      ])) as [
        { record: { force: { region: string } } } | undefined,
        number,
        { value: { edition: { date: string } } } | undefined,
        { value: string[] } | undefined,
      ];
      return {
        ...(index && { date: index.value.edition.date }),
        ...(kent && { region: kent.record.force.region }),
        areas,
        pins: noted ?? pins?.value ?? [],
      };
    } finally {
      db.close();
    }
  });

/** Waits until no page of the site fetches or saves anything any more. */
export const untilSettled = (tab: Tab): Promise<void> =>
  tab.waitFor(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return held.length + pending.length === 0;
  });

/** Waits until a text stands on the page. @param pattern of a regular expression */
export const untilSeen = (tab: Tab, pattern: string): Promise<void> =>
  tab.waitFor((source) => new RegExp(source).test(document.body?.innerText ?? ''), pattern);

/** Whether the page of an area stands there with its newest figure. */
export const showsArea = (tab: Tab, name: string): Promise<boolean> =>
  tab.evaluate(
    (heading) =>
      document.querySelector('h1')?.textContent === heading &&
      /\d/.test(document.querySelector<HTMLElement>('#newest-figure')?.innerText ?? ''),
    name,
  );

export const untilArea = (tab: Tab, name: string): Promise<void> =>
  untilTrue(() => showsArea(tab, name), `the page of ${name}`);

/** A day in words, as a pattern. */
export const DAY = String.raw`\d{1,2} [A-Z][a-z]+ 20\d\d`;

/** Whether the site says that it can do without a connection. */
export const isReady = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.dataset['offline'] === 'ready');

/** Throws a saved page away, as a browser does that needs the room; where it is not saved, nothing happens. */
export const losePage = (tab: Tab, path: string): Promise<void> =>
  tab.evaluate(async (url) => {
    await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).delete(url)));
  }, `/${path}`);

/** Pins Kent, as the one thing on the device that is the user's own. */
export async function pinKent(tab: Tab, site: Site): Promise<void> {
  await tab.goto(site.url('area/kent/'));
  await waitForOfflineReady(tab);
  await untilPinIs(tab, true);
}
