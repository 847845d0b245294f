import type { Browser } from 'playwright';
import { PHONE } from '../harness/browser.ts';
import { waitForOfflineReady } from '../harness/offline.ts';
import type { Site } from '../harness/site.ts';
import { readHeld, type Held } from './held.ts';
import { readStored, type Stored } from './stored.ts';
import { navigate, ROUND, switchMeasures } from './walk.ts';

export interface Rounds {
  readonly navigations: number;
  readonly switches: number;
}

export interface Soaked {
  /** Before the navigations, after them, and after the switches: each with the same page open, showing the same. */
  readonly held: readonly [start: Held, navigated: Held, switched: Held];
  readonly stored: readonly [start: Stored, end: Stored];
}

/** Uses the site in one tab for as long as nobody does, its worker and database included, and tells what has grown. */
export async function soak(browser: Browser, site: Site, { navigations, switches }: Rounds): Promise<Soaked> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const settle = async (): Promise<void> => {
      await page.goto(site.url('area/kent/'));
      await waitForOfflineReady(page);
      // Every measure once: what is kept of each from then on is kept once.
      await switchMeasures(page, 20);
    };
    await page.goto(site.url());
    await waitForOfflineReady(page);
    // What a browser keeps of a page that it has seen for the first time is no leak.
    await navigate(page, site, ROUND.length);
    await settle();
    const start = await readHeld(session);
    const first = await readStored(page);
    await navigate(page, site, navigations);
    await settle();
    const navigated = await readHeld(session);
    await switchMeasures(page, switches);
    const switched = await readHeld(session);
    return { held: [start, navigated, switched], stored: [first, await readStored(page)] };
  } finally {
    await context.close();
  }
}
