import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProfile, removeProfile } from '../browser/harness/profile.ts';
import { startSite, type Site } from '../browser/harness/site.ts';
import { CHROMIUM, inEachEngine } from './harness/engines.ts';
import { withoutNetwork } from './harness/errors.ts';
import { untilTrue, type BrowserWindow, type Tab } from './harness/engine.ts';
import { waitForOfflineReady } from './harness/ready.ts';

/*
 * One visit to one page, then no site any more: everything opens, deep links included, in the same browser and in a new
 * process on the same profile.
 */

/** One address of every kind of page, and some that ask for something else than the page was built with. */
const ADDRESSES = [
  '',
  'area/kent/',
  'area/essex/?measure=scc-foi',
  'area/btp/',
  'area/police-scotland/',
  'compare/?areas=kent,essex&measure=prc-88a',
  'headlines/?area=kent',
  'help/',
  'about/',
];

/** Other forms of addresses that people type or old links have, with the heading they lead to. */
const LOOSE: readonly (readonly [string, string])[] = [
  ['help', 'Talk to someone'],
  ['help/index.html', 'Talk to someone'],
  ['area/kent', 'Kent'],
  ['no/such/page/', 'There is no page at this address'],
  ['exit/', 'This page was closed.'],
];

/**
 * What a page holds, without what differs by design: the sheet for the printer, which has the site's address on it, and the
 * browser's offer to install, which comes when it likes.
 */
const content = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
    for (const part of main?.querySelectorAll('.briefing, [data-island="install"]') ?? []) part.remove();
    return main?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
  });

/** Opens an address and waits until its figures have been drawn as the address asks. */
async function shown(tab: Tab, address: string): Promise<string> {
  await tab.goto(address);
  await waitForOfflineReady(tab);
  return content(tab);
}

const heading = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('h1')?.textContent ?? '');

/** How long nothing on a page has changed that waits for nothing more. */
const STILL_MS = 300;

/** Opens an address where nothing is served but by the site itself, and waits until nothing on the page changes any more. */
async function shownBySite(tab: Tab, address: string): Promise<string> {
  await tab.goto(address);
  await tab.waitFor(() => {
    const { classList } = document.documentElement;
    return (
      classList.contains('awake') &&
      !classList.contains('asks') &&
      !document.querySelector('[aria-busy=true]')
    );
  });
  let last = '';
  let since = Date.now();
  await untilTrue(async () => {
    const now = await content(tab);
    if (now !== last) since = Date.now();
    last = now;
    return Date.now() - since > STILL_MS;
  }, `${address} stays as it is`);
  return last;
}

/** The same pages with a connection, read once, in a browser without a worker. */
const online = new Map<string, string>();

beforeAll(async () => {
  const site = await startSite({
    intercept(req, res) {
      if (req.url !== '/service-worker.js') return false;
      res.writeHead(404).end();
      return true;
    },
  });
  const window = await CHROMIUM.open();
  const tab = await window.tab();
  for (const address of ADDRESSES) online.set(address, await shownBySite(tab, site.url(address)));
  await window.close();
  await site.stop();
});

inEachEngine((engine) => {
  let site: Site;
  let profile: string;
  let window: BrowserWindow;
  let tab: Tab;

  beforeAll(async () => {
    site = await startSite();
    profile = await makeProfile();
    window = await engine.open({ profile });
    tab = await window.tab();
    await tab.goto(site.url('area/kent/'));
    await waitForOfflineReady(tab);
    await site.stop();
  });
  afterAll(async () => {
    await window.close();
    await site.stop();
    await removeProfile(profile);
  });

  test('the worker runs the page on the first visit, without a reload', async () => {
    expect(await tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  });

  test('every area is in the database, as it was published', async () => {
    const stored = await tab.evaluate(async () => {
      const request = indexedDB.open('local-figures:/');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
      });
      const areas = db.transaction('areas').objectStore('areas');
      const [count, kent] = await Promise.all(
        [areas.count(), areas.get('kent')].map(
          (asked) => new Promise((resolve) => asked.addEventListener('success', () => resolve(asked.result))),
        ),
      );
      db.close();
      return { count, kent };
    });
    expect(stored).toMatchObject({ count: 46, kent: { record: { force: { shortName: 'Kent' } } } });
  });

  describe.each(['in the same browser', 'in a new process on the same profile'])(
    'without a connection, %s',
    (which) => {
      beforeAll(async () => {
        if (which === 'in the same browser') return;
        await window.close();
        window = await engine.open({ profile });
        tab = await window.tab();
      });

      test('every kind of page shows the same as online, and nothing fails', async () => {
        for (const address of ADDRESSES) {
          const now = await shown(tab, site.url(address));
          expect([address, now]).toEqual([address, online.get(address)]);
        }
        expect(withoutNetwork(window.errors)).toEqual([]);
      });

      test('other forms of an address lead to the page as well, and one that never was says so', async () => {
        const found: (readonly [string, string])[] = [];
        for (const [address] of LOOSE) {
          await tab.goto(site.url(address));
          found.push([address, await heading(tab)]);
        }
        expect(found).toEqual(LOOSE);
      });

      test('the page says so, with the day of the figures and of the last check', async () => {
        await tab.goto(site.url('area/kent/'));
        await tab.waitFor(() => document.getElementById('notices')?.innerText.startsWith('Offline') === true);
        const notice = await tab.evaluate(() => document.getElementById('notices')?.innerText.trim());
        const day = String.raw`\d{1,2} [A-Z][a-z]+ 20\d\d`;
        expect(notice).toMatch(new RegExp(`^Offline\\. Figures of ${day}, checked ${day}\\.$`));
      });
    },
  );
});
