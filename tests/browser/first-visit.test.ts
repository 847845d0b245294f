import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright';
import { launch, PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { recordRequests, type RequestLog } from './harness/requests.ts';
import { startSite, type Site } from './harness/site.ts';

/** A busy machine is slower than the second that is waited otherwise. */
const SLOW = { timeout: 20_000 };

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let requests: RequestLog;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  context = await browser.newContext(PHONE);
  requests = recordRequests(context);
  page = await context.newPage();
});
afterEach(() => context.close());

/** Collects every text of the notices from the start of the page, and every shift of the layout. */
const watch = () =>
  page.addInitScript(() => {
    const seen: string[] = [];
    const shifts: number[] = [];
    Object.assign(globalThis, { seen, shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      const text = document.querySelector('#notices .notice')?.textContent;
      if (text !== undefined && text !== seen.at(-1)) seen.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

const seen = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

test('everything is saved on the first visit, without a reload, and it says how it goes', async () => {
  await watch();
  const errors = recordErrors(page);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto(site.url());
  await waitForOfflineReady(page);
  await expect.poll(seen, SLOW).toContain('Ready to use offline');
  const texts = await seen();
  const counts = texts.flatMap(
    (text) => /^(\d+) of (\d+) areas saved for offline use$/.exec(text)?.slice(1).map(Number) ?? [],
  );
  const saved = counts.filter((_, i) => i % 2 === 0);
  expect(saved).toEqual(saved.toSorted((a, b) => a - b));
  expect(saved.at(-1)).toBe(46);
  expect(counts.filter((_, i) => i % 2 === 1).every((total) => total === 46)).toBe(true);
  expect(loads).toBe(1);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
});

test('the notices move nothing and cover neither the help nor the exit', async () => {
  await watch();
  await page.goto(site.url('area/kent/'));
  await page.waitForSelector('#notices .notice');
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const [notice, strip, exit] = await Promise.all([box('#notices'), box('.strip'), box('.exit')]);
  expect(notice.y + notice.height).toBeLessThanOrEqual(strip.y + 0.5);
  expect(notice.y).toBeGreaterThan(exit.y + exit.height);
  await waitForOfflineReady(page);
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('"Ready to use offline" is said once on a device', async () => {
  await page.goto(site.url());
  await page.getByText('Ready to use offline').waitFor();
  await watch();
  await page.goto(site.url('area/kent/'));
  await waitForOfflineReady(page);
  await page.waitForLoadState('networkidle');
  expect(await seen()).toEqual([]);
});

test('what is there is not fetched again on the next page, and nothing is asked of another host', async () => {
  await page.goto(site.url());
  await waitForOfflineReady(page);
  const before = site.asked.length;
  await page.goto(site.url('area/kent/'));
  await waitForOfflineReady(page);
  await page.waitForLoadState('networkidle');
  const again = site.asked.slice(before).map((path) => path.split('?')[0]);
  expect(again.filter((path) => path !== '/service-worker.js')).toEqual(['/api/v1/index.json']);
  expect(requests.outside(site.origin)).toEqual([]);
});
