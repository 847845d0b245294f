import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../harness/browser.ts';
import { startSite } from '../harness/site.ts';
import type { Site, SiteOptions } from '../harness/site.ts';

/** Without the worker, which would save all areas in the background of every new window. */
export const UNSAVED = { serviceWorkers: 'block' } satisfies BrowserContextOptions;

export interface Windows {
  readonly site: Site;
  /** Hands a new private window over, and closes it afterwards. */
  within<T>(
    options: BrowserContextOptions,
    use: (page: Page, context: BrowserContext) => Promise<T>,
  ): Promise<T>;
  /** The same with an address open in it. */
  at<T>(address: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T>;
}

/** One site and one browser for all tests of a file. */
export function useWindows(options: SiteOptions = {}): Windows {
  let site: Site | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(options), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  const within: Windows['within'] = async (settings, use) => {
    const context = await browser!.newContext({ ...UNSAVED, ...settings });
    // What is not there after this time will not come: the test says so before its own time is over.
    context.setDefaultTimeout(10_000);
    try {
      return await use(await context.newPage(), context);
    } finally {
      await context.close();
    }
  };
  return {
    get site() {
      return site!;
    },
    within,
    at: (address, settings, look) =>
      within(settings, async (page) => {
        await page.goto(site!.url(address));
        return look(page);
      }),
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
