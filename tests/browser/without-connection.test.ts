import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { recordRequests, type RequestLog } from './harness/requests.ts';
import { tables } from './pages/addresses.ts';
import { awake, useWindows } from './pages/window.ts';

/*
 * One visit to the first page, then no site any more: everything can still be used, not only looked at.
 */

const windows = useWindows();

let page: Page;
let errors: readonly string[];
let requests: RequestLog;

beforeAll(async () => {
  page = await windows.open({ ...PHONE, serviceWorkers: 'allow' });
  errors = recordErrors(page);
  requests = recordRequests(page.context());
  await page.goto(windows.site.url());
  await waitForOfflineReady(page);
  await windows.site.stop();
});

const open = async (address: string): Promise<void> => {
  await page.goto(windows.site.url(address));
  await awake(page);
};

describe('without a connection', () => {
  test('the search leads to a force', async () => {
    await open('');
    const finder = page.getByRole('combobox', { name: 'Find your police force' });
    await finder.fill('Maidstone');
    await page.getByRole('option').first().waitFor();
    await finder.press('Enter');
    await page.waitForURL('**/area/kent/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kent');
  });

  test('a source is found as one types', async () => {
    const { sources } = tables;
    await open('about/');
    await page.getByLabel('Find a source').fill('kent online');
    const status = page.locator('#source-count');
    await status.getByText(` of ${sources.length} sources`).waitFor();
    const found = page.locator('#source-list li:visible');
    expect(await status.textContent()).toBe(`${await found.count()} of ${sources.length} sources`);
    const texts = await found.allTextContents();
    expect(texts.filter((text) => !/kent/i.test(text) || !/online/i.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('Kent Online'))).toBe(true);
  });

  test('the calculator works, under all headlines', async () => {
    await open('headlines/?before=63&after=361&printed=573&days=365');
    await page.getByText('573% is the ratio, not the rise.').waitFor();
    expect(await page.locator('article:visible').count()).toBe(tables.headlines.length);
  });

  test('an area never looked at can be taken away, as numbers and as a picture', async () => {
    await open('area/essex/');
    // A button that is pressed before scripts have taken it over does nothing; the QR code comes right after that.
    await page.waitForSelector('.b-link path', { state: 'attached' });
    for (const [name, file] of [
      ['Download numbers (CSV)', /_essex_.*\.csv$/],
      ['Download picture (PNG)', /essex.*\.png$/],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(file);
    }
  });

  test('the help is whole, and says which services need a connection', async () => {
    // A site that is down says nothing of the connection: here the browser says that there is none.
    await page.context().setOffline(true);
    await open('help/');
    await page.waitForSelector('.is-offline');
    expect(await page.locator('article[data-for]:visible').count()).toBe(tables.helplines.length);
    const saying = await page
      .locator('article:has(.help-offline:visible)')
      .evaluateAll((all) => all.map(({ id }) => id));
    const expected = tables.helplines.filter(({ needsConnection }) => needsConnection).map(({ id }) => id);
    expect(saying.toSorted()).toEqual(expected.toSorted());
  });

  test('what is said above the help goes from edge to edge, on a phone and in a wide window', async () => {
    const notice = page.locator('#notices .notice');
    for (const size of [PHONE.viewport, { width: 1280, height: 900 }]) {
      await page.setViewportSize(size);
      expect(await notice.boundingBox()).toMatchObject({ x: 0, width: size.width });
    }
  });

  test('in all of that no other host was asked, and nothing failed but to reach the site', () => {
    expect(requests.outside(windows.site.origin)).toEqual([]);
    expect(errors.filter((message) => !message.includes('ERR_'))).toEqual([]);
  });
});
