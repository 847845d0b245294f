import { cp } from 'node:fs/promises';
import { makeProfile, removeProfile } from '../../browser/harness/profile.ts';
import type { Site } from '../../browser/harness/site.ts';
import type { BrowserWindow, Engine, OpenOptions, Tab } from './engine.ts';
import { waitForOfflineReady } from './ready.ts';

export interface Visit {
  readonly window: BrowserWindow;
  /** Shows nothing yet, or in WebKit the first page. */
  readonly tab: Tab;
}

/** Somebody who has been to the site before: worker, pages and figures are all on the device. */
export interface Visited {
  /** A new browser process with an own copy of all that was stored. */
  open(options?: Pick<OpenOptions, 'own'>): Promise<Visit>;
  remove(): Promise<void>;
}

async function visit(window: BrowserWindow, site: Site): Promise<Tab> {
  const tab = await window.tab();
  await tab.goto(site.url());
  await waitForOfflineReady(tab);
  return tab;
}

/**
 * Visits a site once until all of it is stored; each test then begins with a copy of that, which is much quicker than a
 * first visit. WebKit stores nothing under automation that outlives its window, and is quick: there each test visits anew.
 * @param site must stay at its address: what is stored belongs to it
 */
export async function visitOnce(engine: Engine, site: Site): Promise<Visited> {
  if (engine.name === 'WebKit')
    return {
      async open(options) {
        const window = await engine.open(options);
        return { window, tab: await visit(window, site) };
      },
      remove: () => Promise.resolve(),
    };
  const kept = await makeProfile();
  const window = await engine.open({ profile: kept });
  await visit(window, site);
  await window.close();
  return {
    async open(options) {
      const profile = await makeProfile();
      await cp(kept, profile, { recursive: true });
      const opened = await engine.open({ ...options, profile });
      const tab = await opened.tab();
      const end = async (): Promise<void> => {
        await opened.kill();
        await removeProfile(profile);
      };
      // Its profile is thrown away with it: no reason to wait until it has put everything in order.
      return { window: { ...opened, close: end, kill: end }, tab };
    },
    remove: () => removeProfile(kept),
  };
}
