import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Site } from '../browser/harness/site.ts';
import type { Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { beyondStorage } from './harness/browser-words.ts';
import { fault, type FaultRow } from './harness/fault.ts';
import { onDevice, untilArea, type OnDevice } from './harness/on-device.ts';
import { deleteDatabase, otherTab, throwAway } from './harness/other-tab.ts';
import { pinnedDevice, type PinnedDevice } from './harness/pinned-device.ts';

/*
 * The browser throws away what was saved, all of it or a part. The rows follow one device, which is in order again after each.
 */

/** The addresses of the scripts that are saved. */
const scriptsSaved = (tab: Tab): Promise<string[]> =>
  tab.evaluate(async () => {
    const keys = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    const urls = keys.flat().map(({ url }) => url);
    return urls.filter((url) => url.includes('/assets/')).sort();
  });

inEachEngine((engine) => {
  let site: Site;
  let device: PinnedDevice;
  let tab: Tab;
  let other: Tab;
  let before: OnDevice;

  const row = (words: FaultRow, run: () => Promise<void>): void =>
    fault('Storage', engine, words, async () => {
      const told = device.window.errors.length;
      // Somewhere of the site where none of its scripts run: what is thrown away is not put back at once.
      await tab.goto(site.url('robots.txt'));
      await run();
      expect(beyondStorage(device.window.errors.slice(told))).toEqual([]);
      return tab;
    });

  /** Whatever was lost is there again, and what is the user's own never went. */
  const isInOrder = async (): Promise<void> => {
    await site.start();
    await tab.goto(site.url('area/kent/'));
    await waitForOfflineReady(tab);
    expect(await onDevice(tab)).toEqual(before);
  };

  beforeAll(async () => {
    device = await pinnedDevice(engine);
    ({ site, tab, before } = device);
    other = await otherTab(device.window, site);
  });
  afterEach(() => site.start());
  afterAll(() => device.end());

  row(
    {
      fault: 'The browser threw the saved area pages away, and there is no connection',
      sees: 'every area all the same, drawn from the figures; with a connection the pages are saved again',
      lost: 'nothing',
    },
    async () => {
      await throwAway(other, ':pages-', '');
      await site.stop();
      await tab.goto(site.url('area/essex/'));
      await untilArea(tab, 'Essex');
      await isInOrder();
    },
  );

  row(
    {
      fault: 'The browser threw saved scripts away',
      sees: 'the page, at work; the scripts are saved again',
      lost: 'nothing',
    },
    async () => {
      const saved = await scriptsSaved(other);
      await throwAway(other, ':core-', '/assets/');
      await isInOrder();
      expect(await scriptsSaved(other)).toEqual(saved);
      await site.stop();
      await tab.goto(site.url('compare/?areas=kent,essex'));
      await tab.waitFor(() => document.querySelectorAll('.compare-charts section svg').length > 1);
    },
  );

  row(
    {
      fault: 'The browser threw all saved pages and scripts away, and there is no connection',
      sees: 'a page that says so, with the numbers to call; with a connection all is saved again',
      lost: 'nothing',
    },
    async () => {
      await throwAway(other, '', '');
      await site.stop();
      await tab.goto(site.url('about/'));
      expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
        'This page could not be opened',
      );
      const numbers = await tab.evaluate(() =>
        [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.textContent),
      );
      expect(numbers).toEqual(['999', '0800 1111', '116 123']);
      await isInOrder();
    },
  );

  row(
    {
      fault: 'Everything stored for the site was cleared between two visits',
      sees: 'the site as at the first visit; all is saved again',
      lost: 'the pinned areas: clearing is meant to take them',
    },
    async () => {
      await throwAway(other, '', '');
      expect(await deleteDatabase(other)).toBe(true);
      await other.evaluate(() => localStorage.clear());
      before = { ...before, pins: [] };
      await isInOrder();
    },
  );
});
