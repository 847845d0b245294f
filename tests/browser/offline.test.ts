import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { createProfile, type Profile } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { startSite, type Site } from './harness/site.ts';

/*
 * One visit to one page, then no site any more: everything opens, deep links included, in the same browser and in a new one.
 */

/** A busy machine is slower than the second that is waited otherwise. */
const SLOW = { timeout: 20_000 };

let site: Site;
let profile: Profile;
let context: BrowserContext;
let page: Page;

/** What a page shows, without what differs by design: the browser's offer to install comes when it likes. */
async function contentOf(at: Page): Promise<string> {
  await at.locator('main').evaluate((main) => {
    for (const offer of main.querySelectorAll<HTMLElement>('[data-island="install"]')) offer.hidden = true;
  });
  return at.locator('main').innerText();
}

const ADDRESSES = [
  '',
  'area/kent/',
  'area/essex/?measure=scc-foi',
  'area/btp/',
  'compare/?areas=kent,essex&measure=prc-88a',
  'headlines/?area=kent',
  'help/',
  'about/',
  'area/police-scotland/',
];
const online = new Map<string, string>();

beforeAll(async () => {
  [site, profile] = await Promise.all([startSite(), createProfile()]);
  // As they are with a connection: in a profile of its own, so that the one under test has seen one page only.
  const other = await createProfile();
  const reader = await other.open();
  const reading = await reader.newPage();
  for (const address of ADDRESSES) {
    await reading.goto(site.url(address), { waitUntil: 'networkidle' });
    online.set(address, await contentOf(reading));
  }
  await reader.close();
  await other.remove();

  context = await profile.open();
  page = await context.newPage();
  await page.goto(site.url('area/kent/'));
  await waitForOfflineReady(page);
  await site.stop();
});
afterAll(async () => {
  await context.close();
  await profile.remove();
});

describe.each(['in the same browser', 'in a new browser on the same profile'])(
  'without a connection, %s',
  (browser) => {
    beforeAll(async () => {
      if (browser === 'in the same browser') return;
      await context.close();
      context = await profile.open();
      page = await context.newPage();
    });

    test.each(ADDRESSES)('/%s shows the same as online', async (address) => {
      const response = await page.goto(site.url(address));
      expect(response?.status()).toBe(200);
      await waitForOfflineReady(page);
      expect(await contentOf(page)).toBe(online.get(address));
    });

    test('the page says so, with the day of the figures and of the last check', async () => {
      await page.goto(site.url('area/kent/'));
      const day = String.raw`\d{1,2} [A-Z][a-z]+ 20\d\d`;
      await expect
        .poll(() => page.locator('#notices').innerText(), SLOW)
        .toMatch(new RegExp(`^Offline\\. Figures of ${day}, checked ${day}\\.$`));
    });

    test.each(['help', 'help/index.html', 'area/kent', 'index.html'])(
      '/%s opens as well',
      async (address) => {
        expect((await page.goto(site.url(address)))?.status()).toBe(200);
      },
    );

    test('an address that never was says that, and keeps the help', async () => {
      expect((await page.goto(site.url('no/such/page/')))?.status()).toBe(404);
      expect(await page.locator('.strip a').count()).toBe(3);
    });

    test('the neutral page of the exit is there', async () => {
      expect((await page.goto(site.url('exit/')))?.status()).toBe(200);
    });
  },
);
