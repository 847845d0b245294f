import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { makeProfile, removeProfile } from '../browser/harness/profile.ts';
import { startSite, type Site } from '../browser/harness/site.ts';
import type { BrowserWindow, Engine, OpenOptions, Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { beyondStorage } from './harness/browser-words.ts';
import { fault, type FaultRow } from './harness/fault.ts';
import { isReady, showsArea, untilArea } from './harness/on-device.ts';
import { untilPinIs, untilPinIsRefused } from './harness/pin.ts';
import { limitRoom, WITH_DEVTOOLS } from './harness/quota.ts';

/*
 * Settings of the browser, as people make them or a school makes them for everybody: storage is blocked, or kept for one window,
 * or scripts are off. Each row is a first visit in a new window.
 */

const ALL_AT_ONCE = 'its settings block all storage at once.';

/** What Chromium calls cookies are all that a site can store. */
const NO_STORAGE = JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } });

/** A new profile of a browser. */
async function newDisk(engine: Engine, preferences?: string): Promise<string> {
  const disk = await makeProfile();
  if (preferences !== undefined && engine.name === 'Chromium') {
    await mkdir(path.join(disk, 'Default'));
    await writeFile(path.join(disk, 'Default', 'Preferences'), preferences);
  }
  return disk;
}

inEachEngine((engine) => {
  let site: Site;
  let window: BrowserWindow | undefined;
  let disk: string | undefined;

  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(async () => {
    await window?.kill();
    window = undefined;
    if (disk !== undefined) await removeProfile(disk);
    disk = undefined;
    await site.start();
  });
  afterAll(() => site.stop());

  const open = async (options: OpenOptions): Promise<Tab> => {
    window = await engine.open(options);
    return window.tab();
  };

  const row = (words: FaultRow, run: () => Promise<Tab>): void =>
    fault('Storage', engine, words, async () => {
      const tab = await run();
      expect(beyondStorage(window?.errors ?? [])).toEqual([]);
      return tab;
    });

  const firstVisit = async (own: NonNullable<OpenOptions['own']>): Promise<Tab> => {
    const tab = await open({ own });
    await tab.goto(site.url('area/kent/'));
    await untilArea(tab, 'Kent');
    return tab;
  };

  const worksOffline = async (tab: Tab): Promise<void> => {
    await waitForOfflineReady(tab);
    await site.stop();
    await tab.goto(site.url('area/essex/'));
    await untilArea(tab, 'Essex');
  };

  row(
    {
      fault: 'All storage of the site is blocked',
      sees: 'every page from the network, whole and at work; who pins an area is told that it cannot be kept',
      lost: 'nothing; nothing can be kept either',
    },
    async () => {
      if (engine.name === 'Chromium') disk = await newDisk(engine, NO_STORAGE);
      const tab = await open({
        ...(disk !== undefined && { profile: disk }),
        own: {
          Firefox: { prefs: { 'network.cookie.cookieBehavior': 2 } },
          WebKit: { args: ['--features=-IndexedDBAPI,-CacheAPI,-LocalStorage,-ServiceWorkers'] },
        },
      });
      await tab.goto(site.url('area/kent/?measure=scc-foi'));
      await untilArea(tab, 'Kent');
      await untilPinIsRefused(tab);
      await tab.click('.chips a:not([aria-current])');
      await tab.goto(site.url('compare/?areas=kent,essex'));
      await tab.waitFor(() => document.querySelectorAll('.compare-charts section svg').length > 1);
      expect(await isReady(tab)).toBe(false);
      return tab;
    },
  );

  row(
    {
      fault: 'The database alone is blocked',
      sees: 'every page, whole and at work, without a connection too',
      lost: 'nothing',
      cannot: { Chromium: ALL_AT_ONCE, Firefox: ALL_AT_ONCE },
    },
    async () => {
      const tab = await firstVisit({ WebKit: { args: ['--features=-IndexedDBAPI'] } });
      await untilPinIs(tab, true);
      await worksOffline(tab);
      return tab;
    },
  );

  row(
    {
      fault: 'The store of saved pages alone is blocked',
      sees: 'every page from the network, whole and at work; nothing claims to work offline',
      lost: 'nothing',
      cannot: { Chromium: ALL_AT_ONCE, Firefox: ALL_AT_ONCE },
    },
    async () => {
      const tab = await firstVisit({ WebKit: { args: ['--features=-CacheAPI'] } });
      await tab.waitFor(async () => (await indexedDB.databases()).length > 0);
      expect(await isReady(tab)).toBe(false);
      return tab;
    },
  );

  row(
    {
      fault: 'localStorage and sessionStorage are switched off (in WebKit the first alone)',
      sees: 'every page, whole and at work, without a connection too',
      lost: 'nothing',
      cannot: { Chromium: ALL_AT_ONCE },
    },
    async () => {
      const tab = await firstVisit({
        Firefox: { prefs: { 'dom.storage.enabled': false } },
        WebKit: { args: ['--features=-LocalStorage'] },
      });
      await untilPinIs(tab, true);
      await worksOffline(tab);
      return tab;
    },
  );

  row(
    {
      fault: 'Service workers are switched off',
      sees: 'every page from the network, whole and at work; nothing claims to work offline',
      lost: 'nothing',
      cannot: { Chromium: 'it has no setting for that.' },
    },
    async () => {
      const tab = await firstVisit({
        Firefox: { prefs: { 'dom.serviceWorkers.enabled': false } },
        WebKit: { args: ['--features=-ServiceWorkers'] },
      });
      await tab.waitFor(async () => (await indexedDB.databases()).length > 0);
      expect(await isReady(tab)).toBe(false);
      return tab;
    },
  );

  row(
    {
      fault: 'A private window',
      sees: 'every page, whole and at work, without a connection too',
      lost: 'nothing while it is open',
    },
    async () => {
      const tab = await firstVisit({
        Chromium: { args: ['--incognito'] },
        Firefox: { prefs: { 'browser.privatebrowsing.autostart': true } },
        WebKit: { args: ['--private'] },
      });
      await worksOffline(tab);
      return tab;
    },
  );

  row(
    {
      fault: 'No room is left for the site at the first visit',
      sees: 'every page from the network, whole and at work; nothing claims to work offline',
      lost: 'nothing',
      cannot: { WebKit: 'the room it allows is a share of the disk, and nothing outside can set it.' },
    },
    async () => {
      disk = await newDisk(engine);
      const tab = await open({
        profile: disk,
        own: {
          Chromium: { args: [WITH_DEVTOOLS] },
          Firefox: { prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 100 } },
        },
      });
      await tab.goto(site.url('robots.txt'));
      const giveRoom = engine.name === 'Chromium' ? await limitRoom(disk, site.origin, 1000) : undefined;
      await tab.goto(site.url('area/kent/'));
      await untilArea(tab, 'Kent');
      await untilPinIs(tab, true);
      expect(await isReady(tab)).toBe(false);
      giveRoom?.();
      return tab;
    },
  );

  row(
    {
      fault: 'Scripts are off',
      sees: 'every page, whole, with its figures, its sources and a plain way out',
      lost: 'nothing',
    },
    async () => {
      const tab = await open({
        scripts: false,
        own: { Firefox: { prefs: { 'javascript.enabled': false } } },
      });
      await tab.goto(site.url('area/kent/'));
      expect(await showsArea(tab, 'Kent')).toBe(true);
      const seen = await tab.evaluate(() => ({
        awake: document.documentElement.classList.contains('awake'),
        notice: document.querySelector('.broken-notice')?.checkVisibility(),
        exit: document.querySelector<HTMLAnchorElement>('.exit')?.href.startsWith('https://'),
        sources: (document.querySelector('.sources')?.childElementCount ?? 0) > 0,
      }));
      expect(seen).toEqual({ awake: false, notice: false, exit: true, sources: true });
      return tab;
    },
  );
});
