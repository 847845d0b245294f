import type { Browser } from 'playwright';
import { buildIfNeeded } from '../../../.ci/build.mjs';
import { findBrowser } from '../../../.ci/browser.mjs';
import { launch } from '../../browser/harness/browser.ts';
import { makeBarePage } from './bare.ts';
import { startCountedSite, type CountedSite } from './traffic.ts';
import { visit, type Until, type Visit } from './visit.ts';

/** The page that is measured. */
export const PAGE = 'area/kent/';

/** First visits to both pages, taken in turn. */
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
  /** Visits until the page is ready for offline use, taken when first asked for. */
  visits(): Promise<Visits>;
  /** Visits until both pages are painted: short, so there are more of them. Taken when first asked for. */
  paints(): Promise<Visits>;
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

    const take = async (until: Until, count: number): Promise<Visits> => {
      const visits = { site: [] as Visit[], bare: [] as Visit[] };
      // The first of each is thrown away: the server compresses a file when it is first asked for.
      for (let run = 0; run <= count; run += 1) {
        say(`First visits until ${until}: ${run === 0 ? 'warming up' : `${run} of ${count}`}`);
        const ofBare = await visit(browser, bare, '', 'painted');
        const ofSite = await visit(browser, site, PAGE, until);
        if (run === 0) continue;
        visits.bare.push(ofBare);
        visits.site.push(ofSite);
      }
      return visits;
    };
    let ready: Promise<Visits> | undefined;
    let painted: Promise<Visits> | undefined;
    return {
      runs,
      site,
      bare,
      browser,
      visits: () => (ready ??= take('ready', runs)),
      paints: () => (painted ??= take('painted', runs * 3)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
