import { describe, expect, test } from 'vitest';
import { PHONE } from '../harness/browser.ts';
import { recordErrors } from '../harness/errors.ts';
import { waitForOfflineReady } from '../harness/offline.ts';
import { recordRequests } from '../harness/requests.ts';
import { ALL } from './addresses.ts';
import { awake, useWindows } from './window.ts';

const windows = useWindows();

/** The browser's own word on the answer to an unknown address: it is right, and nothing of ours. */
const isTheAnswer = (message: string): boolean => message.includes('status of 404');

test('every page, one after the other, asks no other host and gives no error', async () => {
  await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page, context) => {
    const requests = recordRequests(context);
    const errors = recordErrors(page);
    const found: string[] = [];
    let told = 0;
    for (const address of ALL) {
      await page.goto(windows.site.url(address));
      await awake(page);
      if (address === '') await waitForOfflineReady(page);
      const fresh = errors
        .slice(told)
        .filter((message) => address !== 'no-such-page/' || !isTheAnswer(message));
      found.push(...fresh.map((message) => `/${address}: ${message}`));
      told = errors.length;
    }
    expect(found).toEqual([]);
    expect(requests.all.length).toBeGreaterThan(ALL.length);
    expect(requests.outside(windows.site.origin)).toEqual([]);
  });
});

test('using an area in every way gives no error either', async () => {
  await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page, context) => {
    const requests = recordRequests(context);
    const errors = recordErrors(page);
    await page.goto(windows.site.url('area/kent/'));
    await awake(page);
    await page.getByRole('button', { name: 'Quarters' }).click();
    await page.getByRole('slider').press('Home');
    await page.getByRole('button', { name: /^Pin/ }).click();
    await page.locator('#newest-figure summary').click();
    for (const link of await page
      .getByRole('navigation', { name: 'Choose what is counted' })
      .getByRole('link')
      .all()) {
      if (await link.isVisible()) await link.click();
    }
    await page.goto(windows.site.url());
    await page.getByRole('combobox').pressSequentially('maidstone');
    await page.getByRole('option').first().click();
    await page.waitForURL('**/area/kent/');
    expect(errors).toEqual([]);
    expect(requests.outside(windows.site.origin)).toEqual([]);
  });
});

describe('nothing moves by itself', () => {
  test.each([
    '',
    'area/kent/',
    'area/kent/?measure=cyberflag-foi',
    'help/',
    'about/',
    'no-such-page/',
    'exit/',
  ])('on a first visit to /%s, until all is saved', async (address) => {
    await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page) => {
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(globalThis, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
            sources: { node: Node | null }[];
          })[]) {
            const what = entry.sources.map(
              ({ node }) => (node as Element | null)?.className ?? node?.nodeName,
            );
            if (!entry.hadRecentInput) moved.push(`${entry.value}: ${what.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(windows.site.url(address));
      await awake(page);
      // The neutral page stays empty of everything, saving included.
      if (address !== 'exit/') await waitForOfflineReady(page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
      );
      expect(await page.evaluate(() => Reflect.get(globalThis, 'moved') as string[])).toEqual([]);
    });
  });
});
