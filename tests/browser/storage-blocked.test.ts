import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright';
import { launch, PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { startSite, type Site } from './harness/site.ts';

/*
 * Storage fails in many ways. Whatever it does, the figures and the help are there; without IndexedDB also without a connection.
 */

let browser: Browser;
let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
afterEach(() => context.close());

const open = async (breakIt: () => void): Promise<Page> => {
  context = await browser.newContext(PHONE);
  await context.addInitScript(breakIt);
  return context.newPage();
};

const blocked = (): void => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
};
const inaccessible = (): void => {
  Object.defineProperty(globalThis, 'indexedDB', {
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
};
const absent = (): void => {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
};
const hanging = (): void => {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
};
const full = (): void => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};

describe.each([
  ['blocked', blocked],
  ['not even to be looked at', inaccessible],
  ['absent', absent],
  ['hanging', hanging],
  ['full', full],
])('with IndexedDB %s', (_name, breakIt) => {
  test('the site works, online and off, and nothing fails aloud', async () => {
    const page = await open(breakIt);
    const errors = recordErrors(page);
    await page.goto(site.url('area/kent/'));
    await page.locator('#newest-figure').waitFor();
    await waitForOfflineReady(page);
    expect(errors).toEqual([]);
    await site.stop();
    try {
      await page.goto(site.url('area/essex/'));
      expect(await page.locator('h1').innerText()).toBe('Essex');
      await page.locator('#newest-figure').waitFor();
      await page.getByText(/^Offline\. Figures of \d+ \w+ 20\d\d\.$/).waitFor();
      await page.goto(site.url('help/'));
      expect(await page.locator('.strip a').count()).toBe(3);
    } finally {
      await site.start();
    }
  });
});

describe('with the caches blocked', () => {
  test('the site works from the network, and does not claim to be ready', async () => {
    const page = await open(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    });
    await page.goto(site.url('area/kent/'));
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').innerText()).toBe('Kent');
    expect(await page.getAttribute('html', 'data-offline')).toBeNull();
  });
});

describe('with no service worker to be had', () => {
  test('the site works from the network', async () => {
    const page = await open(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('no', 'SecurityError'));
    });
    const errors = recordErrors(page);
    await page.goto(site.url('area/kent/'));
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').innerText()).toBe('Kent');
    expect(errors).toEqual([]);
  });
});

describe('when storage is emptied after it was complete', () => {
  test('the database is filled again', async () => {
    const page = await open(() => undefined);
    await page.goto(site.url());
    await waitForOfflineReady(page);
    await page.goto(site.url('exit/'));
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases())
        if (name !== undefined) indexedDB.deleteDatabase(name);
    });
    await page.goto(site.url('area/kent/'));
    await waitForOfflineReady(page);
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names).toEqual(['local-figures:/']);
  });

  test('a lost script is fetched again, and lost pages come from the figures until they are back', async () => {
    const page = await open(() => undefined);
    await page.goto(site.url());
    await waitForOfflineReady(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        if (name.includes('pages')) await caches.delete(name);
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.includes('/assets/')) await cache.delete(request);
      }
    });
    await page.goto(site.url('help/'));
    await waitForOfflineReady(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.includes('pages')) await caches.delete(name);
    });
    await site.stop();
    try {
      await page.goto(site.url('area/kent/'));
      await page.locator('#newest-figure').waitFor();
      expect(await page.locator('h1').innerText()).toBe('Kent');
    } finally {
      await site.start();
    }
  });

  test('with all of it gone and no connection, the numbers to call are still there', async () => {
    const page = await open(() => undefined);
    await page.goto(site.url());
    await waitForOfflineReady(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await site.stop();
    try {
      await page.goto(site.url('about/'));
      expect(await page.locator('a[href^="tel:"]').allInnerTexts()).toEqual(['999', '0800 1111', '116 123']);
    } finally {
      await site.start();
    }
  });
});
