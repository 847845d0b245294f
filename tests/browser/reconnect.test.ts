import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright';
import { launch, PHONE } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { startSite, type Site } from './harness/site.ts';

let browser: Browser;
let site: Site;
let isBroken = true;

beforeAll(async () => {
  const intercept: NonNullable<Parameters<typeof startSite>[0]>['intercept'] = (req, res) => {
    if (!isBroken || req.url?.startsWith('/area/s') !== true) return false;
    res.writeHead(503).end();
    return true;
  };
  [browser, site] = await Promise.all([launch(), startSite({ intercept })]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('a connection that comes back completes what was begun, on the page that is open', async () => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(site.url());
  const asked = () => site.asked.filter((path) => /^\/area\/[a-z-]+\/$/.test(path)).length;
  await expect.poll(asked, { timeout: 20_000 }).toBe(46);
  await page.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
  expect(await page.getAttribute('html', 'data-offline')).toBeNull();
  isBroken = false;
  await context.setOffline(true);
  await context.setOffline(false);
  await waitForOfflineReady(page);
});
