import type { Browser, Page } from 'playwright';
import { PHONE } from '../../browser/harness/browser.ts';
import { waitForOfflineReady } from '../../browser/harness/offline.ts';
import { recordRequests } from '../../browser/harness/requests.ts';
import { scriptPath } from './in-page.ts';
import { readSeen, type Seen } from './seen.ts';
import { slowCpu, slowNetwork, slowWorkers } from './throttle.ts';
import type { CountedSite } from './traffic.ts';

/** How far a visit goes: until the page is painted and rests for a moment, or until it has also saved all it needs offline. */
export type Until = 'painted' | 'ready';

/** For how many ms nothing has to happen, so that a page has come to rest. */
const QUIET_MS: Readonly<Record<Until, number>> = { painted: 500, ready: 1500 };

export interface Resource {
  readonly path: string;
  readonly start: number;
  /** Size of the body as it came, compressed. */
  readonly bytes: number;
}

/** A first visit: nothing of the site is on the device before. */
export interface Visit {
  readonly seen: Seen;
  /** When the whole HTML was there, in ms from the start of the navigation. */
  readonly arrived: number;
  /** What the page itself asked for, oldest first. */
  readonly resources: readonly Resource[];
  /** Addresses on other hosts that page or worker asked for. */
  readonly elsewhere: readonly string[];
  /** Bytes that left the server, headers included. */
  readonly wire: number;
  /** The caches and the storage it left behind. */
  readonly kept: Kept;
}

export interface Kept {
  readonly caches: readonly { name: string; files: number; bytes: number }[];
  readonly usage: number;
}

/** Waits until the page is painted, and then until nothing has been painted larger and no long task has run for a while. */
async function waitForQuiet(page: Page, quiet: number): Promise<void> {
  for (;;) {
    const { longTasks, largestPaint } = await readSeen(page);
    const last = Math.max(largestPaint, ...longTasks.map(({ start, duration }) => start + duration));
    const rested = (await page.evaluate(() => performance.now())) - last;
    if (largestPaint > 0 && rested >= quiet) return;
    await page.waitForTimeout(largestPaint > 0 ? quiet - rested : 100);
  }
}

const readResources = (page: Page): Promise<Resource[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => ({
      path: new URL(entry.name).pathname,
      start: entry.startTime,
      bytes: entry.encodedBodySize,
    })),
  );

const readArrival = (page: Page): Promise<number> =>
  page.evaluate(
    () => (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.responseEnd ?? 0,
  );

const readKept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const answers = await cache.matchAll();
      let bytes = 0;
      for (const answer of answers) bytes += (await answer.arrayBuffer()).byteLength;
      all.push({ name, files: answers.length, bytes });
    }
    return { caches: all, usage: (await navigator.storage.estimate()).usage ?? 0 };
  });

/** Opens a page for the first time on a slow phone. */
export async function visit(browser: Browser, site: CountedSite, path: string, until: Until): Promise<Visit> {
  const before = site.sent();
  const context = await browser.newContext(PHONE);
  try {
    const log = recordRequests(context);
    const page = await context.newPage();
    await page.addInitScript({ path: scriptPath('observe') });
    await slowCpu(page);
    await slowNetwork(page);
    const slowed = await slowWorkers(page);
    await page.goto(site.url(path));
    if (until === 'ready') {
      await waitForOfflineReady(page, 120_000);
      if (slowed() === 0) throw new Error('The service worker was not slowed down.');
    }
    await waitForQuiet(page, QUIET_MS[until]);
    const wire = site.sent() - before;
    return {
      seen: await readSeen(page),
      arrived: await readArrival(page),
      resources: await readResources(page),
      elsewhere: log.outside(site.origin),
      wire,
      kept: await readKept(page),
    };
  } finally {
    await context.close();
  }
}
