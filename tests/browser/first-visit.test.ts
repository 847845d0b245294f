import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { recordRequests, type RequestLog } from './harness/requests.ts';
import { useWindows } from './pages/window.ts';

const windows = useWindows();

/** Collects every text of the notices from the start of the page, and every shift of the layout since the first of them. */
const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: string[] = [];
    const shifts: object[] = [];
    Object.assign(globalThis, { seen, shifts });
    new PerformanceObserver((list) => {
      if (seen.length > 0) shifts.push(...list.getEntries().map((entry) => entry.toJSON() as object));
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      const text = document.querySelector('#notices .notice')?.textContent;
      if (text !== undefined && text !== seen.at(-1)) seen.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

const seen = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

describe('on a new device', () => {
  let page: Page;
  let requests: RequestLog;
  let errors: readonly string[];
  let loads = 0;
  beforeAll(async () => {
    page = await windows.open({ ...PHONE, serviceWorkers: 'allow' });
    requests = recordRequests(page.context());
    errors = recordErrors(page);
    page.on('load', () => (loads += 1));
    await watch(page);
    await page.goto(windows.site.url());
    await waitForOfflineReady(page);
  });

  test('everything is saved on the first visit, without a reload, and it says how it goes', async () => {
    await expect.poll(() => seen(page)).toContain('Ready to use offline');
    const texts = await seen(page);
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

  test('what is there is not fetched again on the next page, and is not announced again', async () => {
    const before = windows.site.asked.length;
    await page.goto(windows.site.url('area/kent/'));
    await waitForOfflineReady(page);
    // The last that a page asks for by itself is whether there is a new version.
    await expect
      .poll(() => windows.site.asked.slice(before))
      .toContainEqual(expect.stringMatching(/^\/service-worker\.js/));
    const again = windows.site.asked.slice(before).map((path) => path.split('?')[0]);
    expect(again.filter((path) => path !== '/service-worker.js')).toEqual(['/api/v1/index.json']);
    expect(requests.outside(windows.site.origin)).toEqual([]);
    expect(await seen(page)).toEqual([]);
  });
});

test('the notices move nothing and cover neither the help nor the exit', async () => {
  await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page) => {
    await watch(page);
    await page.goto(windows.site.url('area/kent/'));
    await page.waitForSelector('#notices .notice');
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
    const [notice, strip, exit] = await Promise.all([box('#notices'), box('.strip'), box('.exit')]);
    expect(notice.y + notice.height).toBeLessThanOrEqual(strip.y + 0.5);
    expect(notice.y).toBeGreaterThan(exit.y + exit.height);
    await waitForOfflineReady(page);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: object[] }).shifts)).toEqual([]);
  });
});
