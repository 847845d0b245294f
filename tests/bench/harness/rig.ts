import type { Browser } from 'playwright';
import { buildIfNeeded } from '../../../.ci/build.mjs';
import { findBrowser } from '../../../.ci/browser.mjs';
import { launch } from '../../browser/harness/browser.ts';
import { makeBarePage } from './bare.ts';
import { startCountedSite, type CountedSite } from './traffic.ts';
import { visit, type Visit } from './visit.ts';

/** The page that is measured. */
export const PAGE = 'area/kent/';

/** First visits, taken in turn. */
export interface Visits {
  readonly site: readonly Visit[];
  readonly bare: readonly Visit[];
}

/** What every part measures with. */
export interface Rig {
  /** How often each thing is measured. */
  readonly runs: number;
  readonly site: CountedSite;
  /** The bare page, at the root of a site of its own on the same server. */
  readonly bare: CountedSite;
  /** Contexts of it are private windows. */
  readonly browser: Browser;
  /** The first visits, taken when first asked for. */
  visits(): Promise<Visits>;
  /** Ends and removes all that was started. */
  stop(): Promise<void>;
}

/** @param say tells people what is going on */
export async function createRig(runs: number, say: (what: string) => void): Promise<Rig> {
  await buildIfNeeded({ base: '/' });
  // Found once: the helpers of the browser tests look for it on every start.
  process.env['CHROME_PATH'] = await findBrowser();
  const ends: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const browser = await launch();
    ends.push(() => browser.close());
    const site = await startCountedSite();
    ends.push(() => site.stop());
    const page = await makeBarePage(browser, site.url(PAGE));
    ends.push(() => page.remove());
    const bare = await startCountedSite(page.folder);
    ends.push(() => bare.stop());

    let taken: Promise<Visits> | undefined;
    const take = async (): Promise<Visits> => {
      const visits = { site: [] as Visit[], bare: [] as Visit[] };
      // The first of each is thrown away: the server compresses a file when it is first asked for.
      for (let run = 0; run <= runs; run += 1) {
        say(run === 0 ? 'First visits: warming up' : `First visits: ${run} of ${runs}`);
        const ofBare = await visit(browser, bare, '', { untilReady: false });
        const ofSite = await visit(browser, site, PAGE, { untilReady: true });
        if (run === 0) continue;
        visits.bare.push(ofBare);
        visits.site.push(ofSite);
      }
      return visits;
    };
    return { runs, site, bare, browser, visits: () => (taken ??= take()), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
