import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, PHONE, sharedBrowser } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { startSite, type Site } from './harness/site.ts';

let site: Site;
/** Keeps pages whole for Back, as people's browsers do; the one of all tests does not, as some when memory is short. */
let keeping: Browser;

/** A context in which the outside page is ours: no test leaves this machine. `silent` lets it never answer. */
async function open(
  browser: Browser,
  options: BrowserContextOptions = PHONE,
  silent = false,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.route(
    (url) => url.origin !== site.origin,
    (route) =>
      silent
        ? undefined
        : route.fulfill({
            contentType: 'text/html',
            body: `<title>Outside</title>${route.request().headers()['referer'] ?? 'no referrer'}`,
          }),
  );
  return context;
}

/** First page, then an area, then help: two pages that Back could bring. */
async function visit(page: Page): Promise<void> {
  for (const path of ['', 'area/kent/', 'help/']) await page.goto(site.url(path));
  await page.waitForSelector('html[data-shift]', { state: 'attached' });
}

const isOutside = (url: URL): boolean => url.origin !== site.origin;
const words = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());

/** Goes back as often as there is something to go back to, and says what was seen. */
async function goBack(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (let step = 0; step < 2; step += 1) {
    await page.goBack({ waitUntil: 'commit' });
    // A page that was kept whole does not load again: there is no event to wait for.
    await page.waitForFunction(() => document.readyState === 'complete');
    seen.push(`${await page.title()}: ${await words(page)}`);
  }
  return seen;
}
const CLOSED = 'Page closed: This page was closed. Open Local Figures again';

beforeAll(async () => {
  site = await startSite();
  keeping = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
afterAll(async () => {
  await keeping.close();
  await site.stop();
});

describe.each([
  ['kept whole for Back', async () => keeping],
  ['loaded again by Back', sharedBrowser],
])('with pages %s', (_, started) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await started();
  });

  test.each([
    ['the button', (page: Page) => page.locator('.exit').click()],
    [
      'the skip link',
      async (page: Page) => {
        await page.locator('.skip[data-exit]').focus();
        await page.keyboard.press('Enter');
      },
    ],
    [
      'Shift three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      },
    ],
  ])('%s goes outside, says nothing to it, and Back shows no page of the app', async (_name, exit) => {
    const context = await open(browser);
    const page = await context.newPage();
    await visit(page);
    await Promise.all([page.waitForURL(isOutside), exit(page)]);
    expect(await words(page)).toBe('no referrer');
    expect(await goBack(page)).toEqual([CLOSED, CLOSED]);
    await Promise.all([page.waitForURL(site.url()), page.click('[data-reopen]')]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await context.close();
  });

  test('without a connection it goes to our own neutral page, and Back shows none other', async () => {
    const context = await open(browser);
    const page = await context.newPage();
    await visit(page);
    await waitForOfflineReady(page);
    await context.setOffline(true);
    await Promise.all([page.waitForURL(site.url('exit/')), page.locator('.exit').click()]);
    expect(await words(page)).toBe('This page was closed. Open Local Figures');
    expect(await goBack(page)).toEqual([CLOSED, CLOSED]);
    await context.close();
  });
});

describe('the exit', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  test('covers the page at once, and does not wait for ever for an outside page', async () => {
    const context = await open(browser, PHONE, true);
    const page = await context.newPage();
    await visit(page);
    const atOnce = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.exit')?.click();
      const { width, height } =
        document.querySelector('#exit-cover')?.getBoundingClientRect() ?? new DOMRect();
      const onTop = document.elementFromPoint(width / 2, height / 2)?.id;
      return {
        width,
        height,
        onTop,
        title: document.title,
        main: document.querySelector('main')?.checkVisibility(),
      };
    });
    expect(atOnce).toEqual({ ...PHONE.viewport, onTop: 'exit-cover', title: 'Page closed', main: false });
    await page.waitForURL(site.url('exit/'));
    expect(await words(page)).toBe('This page was closed. Open Local Figures');
    await context.close();
  });

  test('Esc, and Shift with letters, leave the page as it is', async () => {
    const context = await open(browser);
    const page = await context.newPage();
    await visit(page);
    for (const key of ['Escape', 'Escape', 'Escape', 'Shift', 'Shift+A', 'Shift', 'Shift+B', 'Shift']) {
      await page.keyboard.press(key);
    }
    expect(await page.evaluate(() => document.documentElement.classList.contains('exited'))).toBe(false);
    expect(await page.locator('[data-exit-status]').textContent()).toContain('2 more');
    await context.close();
  });
});
