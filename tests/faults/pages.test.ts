import { afterAll, beforeAll, expect } from 'vitest';
import type { Site } from '../browser/harness/site.ts';
import { untilTrue, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { endPages } from './harness/content-process.ts';
import { fault, type FaultRow } from './harness/fault.ts';
import { beyondLoading } from './harness/noise.ts';
import { DAY, onDevice, pinKent, untilArea, untilSeen, type OnDevice } from './harness/on-device.ts';
import { untilPinIs } from './harness/pin.ts';
import { pinnedDevice, type PinnedDevice } from './harness/pinned-device.ts';

/* Browsers put pages away and bring them back: whole from the memory, or from nothing but their address. */

const DRIVER_ENDS = 'what drives it ends with the process of its page.';

/** As people have it: its driver switches the memory for pages that were left off. */
const KEEPS_PAGES = { Chromium: { without: ['--disable-back-forward-cache'] } };

const NOTICE = `^Offline\\. Figures of ${DAY}`;

const seesOffline = (tab: Tab): Promise<boolean> =>
  tab.evaluate(
    (pattern) => new RegExp(pattern, 'm').test(document.getElementById('notices')?.innerText ?? ''),
    NOTICE,
  );

/** Goes away and back, and makes sure that the page is the very same. */
async function awayAndBack(tab: Tab, site: Site, meanwhile: () => Promise<void>): Promise<void> {
  await tab.evaluate(() => void Object.assign(globalThis, { same: true }));
  await tab.goto(site.url('help/'));
  await meanwhile();
  // The driver’s own way back waits for a page to load, and this one does not.
  await tab.evaluate(() => history.back());
  await tab.waitFor(() => location.pathname === '/area/kent/' && 'same' in globalThis);
}

inEachEngine((engine) => {
  let site: Site;
  let device: PinnedDevice;
  let tab: Tab;
  let before: OnDevice;

  beforeAll(async () => {
    device = await pinnedDevice(engine, { own: KEEPS_PAGES });
    ({ site, tab, before } = device);
  });
  afterAll(() => device.end());

  const row = (words: FaultRow, run: () => Promise<void>): void =>
    fault('Pages', engine, words, async () => {
      const told = device.window.errors.length;
      await run();
      expect(beyondLoading(device.window.errors.slice(told))).toEqual([]);
      return tab;
    });

  row(
    {
      fault: 'A page comes back from the browser’s memory, and the connection was lost meanwhile',
      sees: 'the page as it was left, at work; it says that it is offline, and of which day its figures are',
      lost: 'nothing',
    },
    async () => {
      await awayAndBack(tab, site, () => site.stop());
      await untilSeen(tab, `Offline\\. Figures of ${DAY}`);
      // The driver still waits for the way back to end.
      await tab.evaluate(() => document.querySelector<HTMLElement>('.chips a:not([aria-current])')?.click());
      await tab.waitFor(() => location.search.startsWith('?measure='));
      expect(await onDevice(tab)).toEqual(before);
    },
  );

  row(
    {
      fault: 'A page comes back from the browser’s memory, and the connection came back meanwhile',
      sees: 'the page as it was left; it no longer says that it is offline',
      lost: 'nothing',
    },
    async () => {
      expect(await seesOffline(tab)).toBe(true);
      await awayAndBack(tab, site, () => site.start());
      await tab.waitFor(() => !(document.getElementById('notices')?.innerText ?? '').includes('Offline'));
      expect(await onDevice(tab)).toEqual(before);
    },
  );

  row(
    {
      fault: 'The first page comes back from the browser’s memory, and a pinned area was let go meanwhile',
      sees: 'the areas that are pinned now',
      lost: 'nothing',
    },
    async () => {
      const isAmongMine = 'nav[aria-label="My areas"] a[href="/area/kent/"]';
      await tab.goto(site.url());
      await tab.waitFor((link) => document.querySelector(link) !== null, isAmongMine);
      await tab.evaluate(() => void Object.assign(globalThis, { same: true }));
      await tab.goto(site.url('area/kent/'));
      await untilPinIs(tab, false);
      await tab.evaluate(() => history.back());
      await tab.waitFor(
        (link) => location.pathname === '/' && 'same' in globalThis && document.querySelector(link) === null,
        isAmongMine,
      );
      await untilSeen(tab, 'Pin an area on its page');
      await pinKent(tab, site);
      expect(await onDevice(tab)).toEqual(before);
    },
  );

  row(
    {
      fault: 'The phone needs the memory and ends the page, and there is no connection',
      sees: 'the page as it was left: what was chosen stands in its address',
      lost: 'nothing',
      cannot: { Firefox: DRIVER_ENDS, WebKit: DRIVER_ENDS },
    },
    async () => {
      const address = site.url('area/kent/?measure=scc-foi');
      await tab.goto(address);
      await waitForOfflineReady(tab);
      const figure = await tab.evaluate(() => document.querySelector('#newest-figure')?.textContent);
      await site.stop();
      endPages();
      // Its driver gives up a tab that crashed: the address is opened in the next, once the browser has a process for one.
      await untilTrue(async () => {
        tab = await device.window.tab();
        await tab.goto(address);
        return true;
      }, 'the address is opened again');
      await untilArea(tab, 'Kent');
      expect(await tab.evaluate(() => document.querySelector('#newest-figure')?.textContent)).toBe(figure);
      expect(await onDevice(tab)).toEqual(before);
      await site.start();
    },
  );
});
