import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright';
import { launch, PHONE } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { startSite, type Site } from './harness/site.ts';
import { copySite, type Copy } from './harness/versions.ts';

/** A busy machine is slower than the second that is waited otherwise. */
const SLOW = { timeout: 20_000 };

let browser: Browser;
let copy: Copy;
let site: Site;
let context: BrowserContext;
let page: Page;
let first: string;
/** Whether a network stands in between that answers everything with its sign-in page. */
let captive: boolean;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

beforeEach(async () => {
  captive = false;
  copy = await copySite();
  first = await copy.build();
  site = await startSite({
    dir: copy.dir,
    intercept(req, res) {
      if (!captive || req.url !== '/help/') return false;
      res.writeHead(200, { 'content-type': 'text/html' });
      res.end('<!doctype html><html><title>Sign in to the network</title></html>');
      return true;
    },
  });
  context = await browser.newContext(PHONE);
  page = await context.newPage();
  await page.goto(site.url('area/kent/'));
  await waitForOfflineReady(page);
});
afterEach(async () => {
  await context.close();
  await site.stop();
  await copy.remove();
});

const buildOf = (at: Page): Promise<string | null> => at.getAttribute('html', 'data-build');
const offer = (at: Page) => at.locator('.notice-update').getByText('A new version is ready');
const cacheNames = (): Promise<string[]> => page.evaluate(() => caches.keys());

/** Counts the documents loaded in a tab from now on. */
function countLoads(at: Page): () => number {
  let loads = 0;
  at.on('load', () => (loads += 1));
  return () => loads;
}

test('a new version is offered once all of it is on the device, and nothing is reloaded', async () => {
  await copy.publishBuild('second');
  await page.goto(site.url('area/essex/'));
  const loads = countLoads(page);
  await offer(page).waitFor();
  expect(await buildOf(page)).toBe(first);
  expect(loads()).toBe(0);
  const saved = await page.evaluate(
    async () => (await (await caches.open('local-figures:/:pages-second')).keys()).length,
  );
  expect(saved).toBe(46);
});

test('"Later" is kept to for the visit; the former version goes on, and About still offers it', async () => {
  await copy.publishBuild('second');
  await page.goto(site.url('area/essex/'));
  await offer(page).waitFor();
  await page.getByRole('button', { name: 'Later' }).click();
  expect(await page.locator('.notice-update').count()).toBe(0);
  await page.goto(site.url('about/'));
  expect(await buildOf(page)).toBe(first);
  await page.locator('main').getByRole('button', { name: 'Update now' }).waitFor();
  expect(await page.locator('.notice-update').count()).toBe(0);
});

test('"Update now" loads the page anew once, and the new version is whole without a connection', async () => {
  await copy.publishBuild('second');
  await page.goto(site.url('area/essex/'));
  await offer(page).waitFor();
  const loads = countLoads(page);
  await page.getByRole('button', { name: 'Update now' }).click();
  await page.waitForSelector('html[data-build="second"]', { state: 'attached' });
  await waitForOfflineReady(page);
  expect(loads()).toBe(1);
  expect(await page.locator('.notice-update').count()).toBe(0);
  await expect.poll(cacheNames, SLOW).not.toContain(`local-figures:/:pages-${first}`);
  await site.stop();
  for (const address of ['', 'area/kent/', 'help/', 'about/']) {
    await page.goto(site.url(address));
    expect(await buildOf(page)).toBe('second');
  }
});

test('a second tab is told, not reloaded, and its scripts still come', async () => {
  const other = await context.newPage();
  await other.goto(site.url('help/'));
  await waitForOfflineReady(other);
  await copy.publishBuild('second');
  await page.goto(site.url('area/essex/'));
  await offer(page).waitFor();
  const loads = countLoads(other);
  await page.getByRole('button', { name: 'Update now' }).click();
  await page.waitForSelector('html[data-build="second"]', { state: 'attached' });
  await other.getByText('This site was updated in another tab').waitFor();
  expect(loads()).toBe(0);
  expect(await buildOf(other)).toBe(first);
  await other.getByRole('button', { name: 'Update now' }).click();
  await other.waitForSelector('html[data-build="second"]', { state: 'attached' });
});

test('a version that cannot be had whole is not offered, and the former one goes on', async () => {
  await copy.publishBuild('second');
  captive = true;
  await page.goto(site.url('area/essex/'));
  await waitForOfflineReady(page);
  await expect.poll(() => site.asked.filter((path) => path === '/help/').length, SLOW).toBeGreaterThan(1);
  await page.goto(site.url('help/'));
  await waitForOfflineReady(page);
  expect(await buildOf(page)).toBe(first);
  expect(await offer(page).count()).toBe(0);
  captive = false;
  await page.goto(site.url('area/essex/'));
  await offer(page).waitFor();
});
