import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright';
import { launch, PHONE } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { startSite, type Site } from './harness/site.ts';
import { copySite, type Copy } from './harness/versions.ts';

/** A phone saves as fast as it can; a busy machine is slower than the second that is waited otherwise. */
const SLOW = { timeout: 20_000 };

let browser: Browser;
let copy: Copy;
let site: Site;
let context: BrowserContext;
let page: Page;
let intercept: (req: IncomingMessage, res: ServerResponse) => boolean;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

beforeEach(async () => {
  intercept = () => false;
  copy = await copySite();
  site = await startSite({ dir: copy.dir, intercept: (req, res) => intercept(req, res) });
  context = await browser.newContext(PHONE);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await site.stop();
  await copy.remove();
});

/** The edition and Kent's region as they are in the database. */
const stored = (): Promise<{ date: string; region: string }> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
      });
    const db = await settled(indexedDB.open('local-figures:/'));
    const transaction = db.transaction(['areas', 'meta']);
    const [kent, index] = (await Promise.all([
      settled(transaction.objectStore('areas').get('kent')),
      settled(transaction.objectStore('meta').get('index')),
    ])) as [{ record: { force: { region: string } } }, { value: { edition: { date: string } } }];
    db.close();
    return { date: index.value.edition.date, region: kent.record.force.region };
  });

const visit = async (path: string): Promise<void> => {
  await page.goto(site.url(path));
  await waitForOfflineReady(page);
};

describe('a newer edition', () => {
  beforeEach(() => visit(''));

  test('is taken over with only the areas that changed', async () => {
    const file = await copy.publishEdition('2027-02-01');
    const before = site.asked.length;
    await visit('help/');
    expect(await stored()).toEqual({ date: '2027-02-01', region: 'South East, as of 2027-02-01' });
    expect(site.asked.slice(before).filter((path) => path.startsWith('/api/'))).toEqual([
      '/api/v1/index.json',
      `/api/v1/${file}`,
    ]);
  });

  test.each<[string, (body: ServerResponse) => void]>([
    [
      'tampered with',
      (res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"schema":1}'),
    ],
    [
      'a sign-in page',
      (res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>'),
    ],
    ['missing', (res) => res.writeHead(404).end()],
  ])(
    'with a file that is %s leaves the old one, says so calmly, and comes when it is mended',
    async (_what, answer) => {
      const old = await stored();
      const file = await copy.publishEdition('2027-02-01');
      intercept = (req, res) => {
        if (req.url !== `/api/v1/${file}`) return false;
        answer(res);
        return true;
      };
      await visit('help/');
      await page
        .getByText(/^Could not check for newer figures\. You have those of \d{1,2} [A-Z][a-z]+ 20\d\d\.$/)
        .waitFor();
      expect(await stored()).toEqual(old);
      intercept = () => false;
      await visit('about/');
      expect((await stored()).date).toBe('2027-02-01');
    },
  );

  test('whose file breaks off leaves the old one', async () => {
    const old = await stored();
    const file = await copy.publishEdition('2027-02-01');
    intercept = (req, res) => {
      if (req.url !== `/api/v1/${file}`) return false;
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': '50000' });
      res.write('{"schema":1,');
      res.destroy();
      return true;
    };
    await visit('help/');
    expect(await stored()).toEqual(old);
  });

  test('made for a later version of the app is left alone', async () => {
    const old = await stored();
    await copy.editIndex((index) => ({ ...index, schema: 2 }));
    await visit('help/');
    await page.getByText(/^Newer figures need a newer version of this site\./).waitFor();
    expect(await stored()).toEqual(old);
  });
});

describe('on the first visit', () => {
  test('pages that could not be had are fetched on the next page, and only those', async () => {
    intercept = (req, res) => {
      if (req.url?.startsWith('/area/s') !== true) return false;
      res.writeHead(503).end();
      return true;
    };
    await page.goto(site.url());
    const pages = (): string[] => site.asked.filter((path) => /^\/area\/[a-z-]+\/$/.test(path));
    await expect.poll(() => pages().length, SLOW).toBe(46);
    await expect.poll(() => page.locator('#notices .notice').count(), SLOW).toBe(0);
    expect(await page.getAttribute('html', 'data-offline')).toBeNull();
    intercept = () => false;
    await visit('help/');
    const again = pages().slice(46);
    expect(again.length).toBeGreaterThan(0);
    expect(again.filter((path) => !path.startsWith('/area/s'))).toEqual([]);
  });

  test('a connection that comes back completes what was begun', async () => {
    intercept = (req, res) => {
      if (req.url?.startsWith('/area/s') !== true) return false;
      res.writeHead(503).end();
      return true;
    };
    await page.goto(site.url());
    await expect
      .poll(() => site.asked.filter((path) => /^\/area\/[a-z-]+\/$/.test(path)).length, SLOW)
      .toBe(46);
    await expect.poll(() => page.locator('#notices .notice').count(), SLOW).toBe(0);
    intercept = () => false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await waitForOfflineReady(page);
  });
});

describe('clearing everything', () => {
  test('removes all that is kept, after a second word, and says what remains', async () => {
    await visit('about/');
    await page.getByRole('button', { name: 'Clear everything on this device' }).click();
    await page.getByRole('button', { name: 'Yes, clear everything' }).click();
    await page.getByText(/^Removed from this device:/).waitFor();
    await page.getByText(/browser’s history still lists/).waitFor();
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      notes: localStorage.length + sessionStorage.length,
      ready: document.documentElement.dataset['offline'],
    }));
    expect(left).toEqual({ databases: 0, caches: 0, workers: 0, notes: 0 });
  });

  test('can be called off', async () => {
    await visit('about/');
    await page.getByRole('button', { name: 'Clear everything on this device' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    await page.getByRole('button', { name: 'Clear everything on this device' }).waitFor();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  });
});
