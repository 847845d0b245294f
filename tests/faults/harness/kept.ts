import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeProfile, removeProfile } from '../../browser/harness/profile.ts';
import type { Site } from '../../browser/harness/site.ts';
import {
  untilTrue,
  type Engine,
  type EngineName,
  type OpenOptions,
  type Tab,
} from '../../engines/harness/engine.ts';
import { waitForOfflineReady } from '../../engines/harness/ready.ts';
import type { Visit } from '../../engines/harness/visited.ts';

/** A device that was switched off after a visit, with its disk at hand: in WebKit as well, where it cannot be driven then. */
export interface Kept {
  /** A new browser process on a copy of the disk. @param harm what is done to the disk before */
  open(harm?: (disk: string) => Promise<void>, options?: Pick<OpenOptions, 'own'>): Promise<Visit>;
  remove(): Promise<void>;
}

/** @param use what is done on the visit, once all is stored: it pins an area */
export async function visitKept(engine: Engine, site: Site, use: (tab: Tab) => Promise<void>): Promise<Kept> {
  const kept = await makeProfile();
  const window = await engine.open({ profile: kept });
  const tab = await window.tab();
  await tab.goto(site.url());
  await waitForOfflineReady(tab);
  await use(tab);
  // It is not closed but ended, and what was noted last may not be written yet.
  if (engine.name === 'WebKit') await untilTrue(() => isOnDisk(kept, ':pins'), 'the pins are written');
  await window.close();
  return {
    async open(harm, options) {
      const profile = await makeProfile();
      await cp(kept, profile, { recursive: true });
      await harm?.(profile);
      const opened = await engine.open({ ...options, profile });
      const end = async (): Promise<void> => {
        await opened.kill();
        await removeProfile(profile);
      };
      return { window: { ...opened, close: end, kill: end }, tab: await opened.tab() };
    },
    remove: () => removeProfile(kept),
  };
}

/** Whether a browser has written some words to its localStorage. */
async function isOnDisk(disk: string, words: string): Promise<boolean> {
  const files = (await readdir(disk, { recursive: true })).filter((file) => file.includes('.localstorage'));
  const texts = await Promise.all(files.map((file) => readFile(path.join(disk, file), 'latin1')));
  return texts.some((text) => text.includes(words));
}

/** What a browser stores for a site, on its disk. */
export type Stored = 'database' | 'caches';

/** Where: from the folder of the profile, with `/` between the names. */
const PLACES: Readonly<Record<EngineName, Readonly<Record<Stored, RegExp>>>> = {
  Chromium: {
    database: /\/IndexedDB\/http_localhost_[^/]+\.leveldb$/,
    caches: /\/Service Worker\/CacheStorage\/[^/]+$/,
  },
  Firefox: {
    database: /\/storage\/default\/http\+\+\+localhost[^/]+\/idb$/,
    caches: /\/storage\/default\/http\+\+\+localhost[^/]+\/cache$/,
  },
  WebKit: {
    database: /\/databases\/indexeddb\/v1\/http_localhost[^/]+\/[^/]+$/,
    caches: /\/CacheStorage\/[^/]+$/,
  },
};

/** The folder of what is stored. @throws where the browser keeps it elsewhere */
export async function placeOf(engine: Engine, disk: string, what: Stored): Promise<string> {
  const entries = await readdir(disk, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .find((place) => PLACES[engine.name][what].test(place));
  if (found === undefined) throw new Error(`${engine.name} keeps the ${what} elsewhere than was known`);
  return found;
}
