import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { sharedBrowser } from '../harness/browser.ts';
import { startSite, type Site, type SiteOptions } from '../harness/site.ts';

/** Without the worker, which would save all areas in the background of every new window. */
export const UNSAVED = { serviceWorkers: 'block' } satisfies BrowserContextOptions;

export interface Windows {
  readonly site: Site;
  /** Hands a new private window over, and closes it afterwards. */
  readonly within: <T>(
    options: BrowserContextOptions,
    use: (page: Page, context: BrowserContext) => Promise<T>,
  ) => Promise<T>;
  /** A new private window for all tests of the file. */
  readonly open: (options: BrowserContextOptions) => Promise<Page>;
  /**
   * Opens an address in the window of these options, which stays open for the next test: that is five times quicker than a
   * new one. What a page has stored is still there, so whoever stores or listens opens a window of their own.
   */
  readonly at: <T>(
    address: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<T>,
  ) => Promise<T>;
}

async function newWindow(options: BrowserContextOptions): Promise<BrowserContext> {
  const browser = await sharedBrowser();
  return browser.newContext({ ...UNSAVED, ...options });
}

/** Pages by their options, each with its context. */
function keptPages() {
  const pages = new Map<string, Page>();
  const close = async (key: string): Promise<void> => {
    const page = pages.get(key);
    pages.delete(key);
    await page?.context().close();
  };
  return {
    async at(options: BrowserContextOptions, url: string): Promise<Page> {
      const key = JSON.stringify(options);
      const page = pages.get(key) ?? (await (await newWindow(options)).newPage());
      pages.set(key, page);
      // Only the place in the page would change where it stands at that address already.
      if (url.includes('#')) await page.goto('about:blank');
      await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? null });
      await page.goto(url);
      return page;
    },
    /** Whatever a failed test left there. */
    drop: (options: BrowserContextOptions): Promise<void> => close(JSON.stringify(options)),
    closeAll: () => Promise.all([...pages.keys()].map(close)),
  };
}

/** One site for all tests of a file, and one browser for all files of a worker. */
export function useWindows(options: SiteOptions = {}): Windows {
  let site: Site | undefined;
  const kept = keptPages();
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    site = await startSite(options);
  });
  afterAll(async () => {
    await Promise.all([kept.closeAll(), ...opened.map((context) => context.close())]);
    await site?.stop();
  });
  return {
    get site() {
      return site!;
    },
    async open(settings) {
      const context = await newWindow(settings);
      opened.push(context);
      return context.newPage();
    },
    async within(settings, use) {
      const context = await newWindow(settings);
      try {
        return await use(await context.newPage(), context);
      } finally {
        await context.close();
      }
    },
    async at(address, settings, look) {
      const page = await kept.at(settings, site!.url(address));
      try {
        return await look(page);
      } catch (error) {
        await kept.drop(settings);
        throw error;
      }
    },
  };
}

/** Waits until the scripts have taken over the search and the figures, where the page has them. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const parts = [...document.querySelectorAll('[data-island=finder], [data-island=figures]')];
    // Preact keeps its own notes on the elements that it draws in.
    const isDrawn = (part: Element): boolean => Object.keys(part).some((key) => key.startsWith('_'));
    const { page: kind, shift } = document.documentElement.dataset;
    return (shift !== undefined || kind === 'exit') && parts.every(isDrawn);
  });
}

/** Waits until the long parts of a page have followed a choice: they come in a task of their own, after the paint. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // The frame of the choice may be on its way already: the second is the first that is sure to show it.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  });
