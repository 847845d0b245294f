import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { untilTrue, type BrowserWindow, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { held, redirectTo, signIn, status, type Answer } from './harness/answers.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite, type FaultySite, type Fits } from './harness/faulty-site.ts';
import { beyondLoading } from './harness/noise.ts';
import {
  DAY,
  isReady,
  losePage,
  onDevice,
  pinKent,
  showsArea,
  untilArea,
  untilSeen,
  untilSettled,
  type OnDevice,
} from './harness/on-device.ts';

/*
 * The network goes, lies or dawdles. The rows follow one device from before its first visit until long after it: one visit is
 * enough for all of them, and whatever one row did, the next finds the device in order.
 */

const everything: Fits = () => true;
const isAsset: Fits = (path) => path.startsWith('/assets/');
const isWorker: Fits = (path) => path === '/service-worker.js';
const isAreaPage: Fits = (path) => /^\/area\/[a-z-]+\/$/.test(path);

inEachEngine((engine) => {
  let site: FaultySite;
  let window: BrowserWindow;
  let tab: Tab;
  let before: OnDevice;

  const row = (name: string, sees: string, run: () => Promise<void>): void =>
    fault('Network', engine, { fault: name, sees, lost: 'nothing' }, async () => {
      const told = window.errors.length;
      await run();
      expect(beyondLoading(window.errors.slice(told))).toEqual([]);
      return tab;
    });

  beforeAll(async () => {
    [site, window] = await Promise.all([startFaultySite(), engine.open()]);
    tab = await window.tab();
  });
  afterEach(async () => {
    await site.start();
    site.mend();
  });
  afterAll(async () => {
    await window.close();
    await site.stop();
  });

  row(
    'The server is gone before the first visit',
    'the browser’s own page; the next try opens the site',
    async () => {
      await site.stop();
      // WebKit does not say that it failed.
      await tab.goto(site.url('area/kent/')).catch(() => undefined);
      await untilTrue(async () => !(await showsArea(tab, 'Kent')), 'nothing of the site is there');
      await site.start();
      site.misbehave(isWorker, status(404));
      await untilTrue(async () => {
        // Chromium may still be on its way to its own page.
        await tab.goto(site.url('area/kent/'));
        return true;
      }, 'the next try');
      await untilArea(tab, 'Kent');
      await untilSettled(tab);
    },
  );

  row('The server goes when only the first page has come', 'that page, whole, with its figures', async () => {
    // What the page before still loads would be taken for this one's.
    await tab.goto(site.url('exit/'));
    let came = false;
    site.misbehave(
      (path) => {
        came ||= path === '/area/essex/';
        return came && isAsset(path);
      },
      () => void site.stop(),
    );
    await tab.goto(site.url('area/essex/'));
    await untilArea(tab, 'Essex');
  });

  row(
    'The scripts of the first page take more than 30 seconds',
    'the page, whole, with its figures, while they are on their way',
    async () => {
      site.misbehave(isAsset, held);
      // To the browser it is not loaded before they are there.
      void tab.goto(site.url('area/surrey/')).catch(() => undefined);
      await untilArea(tab, 'Surrey');
    },
  );

  describe('once the scripts have come', () => {
    beforeAll(async () => {
      // WebKit remembers for a while that a script failed.
      await window.close();
      window = await engine.open();
      tab = await window.tab();
    });

    row(
      'A hotel’s sign-in page comes in the place of all but the first page',
      'that page, at work; nothing claims to work offline',
      async () => {
        const asked = site.timesAsked(isWorker);
        site.misbehave((path) => !isAsset(path) && path !== '/area/kent/', signIn);
        await tab.goto(site.url('area/kent/'));
        await untilArea(tab, 'Kent');
        await untilTrue(async () => site.timesAsked(isWorker) > asked, 'the worker is asked for');
        await untilSettled(tab);
        expect(await isReady(tab)).toBe(false);
      },
    );

    row(
      'The host redirects the address of a page that every visit saves',
      'that page, without a connection as well',
      async () => {
        site.misbehave((path) => path === '/headlines/', redirectTo('/headlines/index.html'));
        site.misbehave(isAreaPage, held);
        await tab.goto(site.url('help/'));
        await tab.waitFor(() => navigator.serviceWorker.controller !== null);
        await site.stop();
        // Safari refuses a page that is kept as redirected.
        await tab.goto(site.url('headlines/'));
        await tab.waitFor(() => document.querySelector('h1')?.textContent === 'Headlines, checked');
      },
    );

    row(
      'The server goes while the areas are being saved',
      'every area all the same: without a saved page, drawn from the figures',
      async () => {
        // What the page before still saves would be counted.
        await tab.goto(site.url('exit/'));
        let pages = 0;
        site.misbehave((path) => isAreaPage(path) && (pages += 1) > 4, held);
        await tab.goto(site.url('help/'));
        await untilSeen(tab, '4 of 46 areas saved for offline use');
        await untilTrue(async () => (await onDevice(tab)).areas === 46, 'all figures are there');
        await site.stop();
        await tab.goto(site.url('area/wiltshire/'));
        await untilArea(tab, 'Wiltshire');
        await untilSeen(tab, `Offline\\. Figures of ${DAY}, checked ${DAY}`);
        await untilSettled(tab);
        await site.start();
        site.mend();
        const asked = site.timesAsked(isAreaPage);
        await tab.goto(site.url('help/'));
        await waitForOfflineReady(tab);
        // What was saved is not fetched again.
        expect(site.timesAsked(isAreaPage) - asked).toBe(42);
        await pinKent(tab, site);
        await waitForOfflineReady(tab);
        before = await onDevice(tab);
      },
    );

    row(
      'The server is gone after the first visit',
      'every page as it was, and “Offline. Figures of …, checked …”',
      async () => {
        await site.stop();
        for (const [address, heading] of [
          ['compare/?areas=kent,essex', 'Compare'],
          ['headlines/', 'Headlines'],
          ['area/essex/', 'Essex'],
        ] as const) {
          await tab.goto(site.url(address));
          await tab.waitFor(
            (words) => document.querySelector('h1')?.textContent?.includes(words) === true,
            heading,
          );
          await waitForOfflineReady(tab);
        }
        await untilSeen(tab, `Offline\\. Figures of ${DAY}, checked ${DAY}\\.`);
        expect(await onDevice(tab)).toEqual(before);
      },
    );

    const lies: readonly [string, Answer][] = [
      ['404 (not found)', status(404)],
      ['500 (broken)', status(500)],
      ['a hotel’s sign-in page', signIn],
      ['a redirect to another page', redirectTo('/about/')],
    ];
    for (const [what, answer] of lies)
      row(
        `After the first visit the server answers everything with ${what}`,
        'the page at once, and “Could not check for newer figures. You have those of …”',
        async () => {
          site.misbehave((path) => path !== '/about/', answer);
          await tab.goto(site.url('area/dorset/'));
          await untilArea(tab, 'Dorset');
          await untilSeen(tab, `Could not check for newer figures\\. You have those of ${DAY}\\.`);
          await waitForOfflineReady(tab);
          expect(await onDevice(tab)).toEqual(before);
          await site.stop();
          await tab.goto(site.url('area/kent/'));
          await untilArea(tab, 'Kent');
        },
      );

    row(
      'After the first visit nothing answers for more than 30 seconds',
      'the page at once, at work',
      async () => {
        site.misbehave(everything, held);
        await tab.goto(site.url('area/durham/'));
        await untilArea(tab, 'Durham');
        await tab.waitFor(() => document.querySelector('.pin') !== null);
        expect(await onDevice(tab)).toEqual(before);
      },
    );

    row(
      'So slow, and the browser has thrown the saved page away',
      'the area within 4 seconds, drawn from the figures',
      async () => {
        await losePage(tab, 'area/norfolk/');
        site.misbehave(everything, held);
        await tab.goto(site.url('area/norfolk/'));
        await untilArea(tab, 'Norfolk');
        expect(await onDevice(tab)).toEqual(before);
      },
    );
  });
});
