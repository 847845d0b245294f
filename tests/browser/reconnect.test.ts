import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { PHONE, sharedBrowser } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { startSite, type Site } from './harness/site.ts';

let context: BrowserContext;
let site: Site;
let isBroken = true;

beforeAll(async () => {
  const intercept: NonNullable<Parameters<typeof startSite>[0]>['intercept'] = (req, res) => {
    if (!isBroken || req.url?.startsWith('/area/s') !== true) return false;
    res.writeHead(503).end();
    return true;
  };
  site = await startSite({ intercept });
});
beforeEach(async () => {
  context = await (await sharedBrowser()).newContext(PHONE);
});
afterEach(() => context.close());
afterAll(() => site.stop());

const isAreaPage = (path: string): boolean => /^\/area\/[a-z-]+\/$/.test(path);

/** A first visit on which some pages do not come. */
async function brokenVisit(): Promise<Page> {
  isBroken = true;
  const before = site.asked.filter(isAreaPage).length;
  const page = await context.newPage();
  await page.goto(site.url());
  const asked = () => site.asked.filter(isAreaPage).length - before;
  await expect.poll(asked).toBe(46);
  await page.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
  return page;
}

test('what could not be had is tried again on a page that stays open, and nothing else with it', async () => {
  const page = await brokenVisit();
  expect(await page.getAttribute('html', 'data-offline')).toBeNull();
  isBroken = false;
  const before = site.asked.length;
  await waitForOfflineReady(page);
  const again = site.asked.slice(before).filter(isAreaPage);
  expect(again.length).toBeGreaterThan(1);
  expect(again.every((path) => path.startsWith('/area/s'))).toBe(true);
});

test('a connection that comes back completes what was begun, on the page that is open', async () => {
  await context.addInitScript(() => {
    // Without it the page would try again by itself before long.
    const later = globalThis.setTimeout;
    Object.assign(globalThis, {
      setTimeout: (work: () => void, ms = 0) => (ms === 5000 ? 0 : later(work, ms)),
    });
  });
  const page = await brokenVisit();
  expect(await page.getAttribute('html', 'data-offline')).toBeNull();
  isBroken = false;
  await context.setOffline(true);
  await context.setOffline(false);
  await waitForOfflineReady(page);
});
