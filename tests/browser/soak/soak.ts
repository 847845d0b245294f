import type { Browser } from 'playwright';
import { chromiumArguments, launch, PHONE } from '../harness/browser.ts';
import { waitForOfflineReady } from '../harness/offline.ts';
import type { Site } from '../harness/site.ts';
import { readHeld, type Held } from './held.ts';
import { readStored, type Stored } from './stored.ts';
import { layOutAll, navigate, ROUND, switchMeasures } from './walk.ts';

/** How much is done, and how often it is looked at what stays. */
export interface Amount {
  readonly readings: number;
  /** Rounds through all pages before each reading. */
  readonly rounds: number;
  /** Choices before each reading of the later ones. */
  readonly choices: number;
}

export interface Soaked {
  /** Before any round, and after those of each reading; each with the neutral page open that the exit leads to. */
  readonly pages: readonly Held[];
  /** Before any choice, and after those of each reading; each with the same page open, showing the same. */
  readonly choices: readonly Held[];
  readonly stored: readonly [start: Stored, end: Stored];
}

/** What V8 makes of functions that are run often stays as well, and grows for minutes without being a leak. */
const AS_AT_FIRST = [
  '--no-opt',
  '--no-maglev',
  '--no-sparkplug',
  '--no-lazy-feedback-allocation',
  '--no-flush-bytecode',
].join(' ');

/** A browser in which the same use leaves the same heap, down to some hundred bytes. */
export const launchSteady = (): Promise<Browser> =>
  launch({ args: [...chromiumArguments(), `--js-flags=${AS_AT_FIRST}`] });

/** Enough for every measure once: what is kept of each from then on is kept once. */
const ALL_MEASURES = 20;

/** Uses the site in one tab for as long as nobody does, its worker and database included, and tells what stays. */
export async function soak(
  browser: Browser,
  site: Site,
  { readings, rounds, choices }: Amount,
): Promise<Soaked> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // Chromium keeps what it last laid out of a part that is out of sight, with elements that are gone: a page of a few words has none.
    const afterLeaving = async (): Promise<Held> => {
      await page.goto(site.url('exit/'));
      return readHeld(session);
    };
    const afterChoosing = async (times: number): Promise<Held> => {
      await switchMeasures(page, times);
      await layOutAll(page);
      return readHeld(session);
    };
    await page.goto(site.url());
    await waitForOfflineReady(page);
    // What a browser keeps of a page that it has seen for the first time is no leak.
    await navigate(page, site, ROUND.length);
    const afterPages = [await afterLeaving()];
    const first = await readStored(page);
    for (let reading = 0; reading < readings; reading += 1) {
      await navigate(page, site, rounds * ROUND.length);
      afterPages.push(await afterLeaving());
    }
    await page.goto(site.url('area/kent/'));
    await waitForOfflineReady(page);
    const afterChoices = [await afterChoosing(ALL_MEASURES)];
    for (let reading = 0; reading < readings; reading += 1) afterChoices.push(await afterChoosing(choices));
    return { pages: afterPages, choices: afterChoices, stored: [first, await readStored(page)] };
  } finally {
    await context.close();
  }
}
