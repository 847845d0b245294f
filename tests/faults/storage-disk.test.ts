import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startSite, type Site } from '../browser/harness/site.ts';
import type { Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import type { Visit } from '../engines/harness/visited.ts';
import { beyondStorage } from './harness/browser-words.ts';
import { fault, type FaultRow } from './harness/fault.ts';
import { bar, leaveNoRoom, ruinPart } from './harness/harm.ts';
import { visitKept, type Kept } from './harness/kept.ts';
import { isReady, onDevice, pinKent, untilArea, untilSettled, type OnDevice } from './harness/on-device.ts';
import { untilPinIs } from './harness/pin.ts';
import { limitRoom, WITH_DEVTOOLS } from './harness/quota.ts';

/*
 * The disk of a device that was visited before: its files damaged, gone, or no room beside them. Each row begins with a copy
 * of it, in a new browser process.
 */

inEachEngine((engine) => {
  let site: Site;
  let kept: Kept;
  let before: OnDevice;
  let visit: Visit | undefined;

  beforeAll(async () => {
    site = await startSite();
    kept = await visitKept(engine, site, async (tab) => {
      await pinKent(tab, site);
      before = await onDevice(tab);
    });
  });
  afterEach(async () => {
    await visit?.window.close();
    visit = undefined;
    await site.start();
  });
  afterAll(async () => {
    await kept.remove();
    await site.stop();
  });

  /** @param look sees to what is left; the site is back by then */
  const row = (
    words: FaultRow,
    harm: (disk: string) => Promise<void>,
    look: (tab: Tab) => Promise<void>,
  ): void =>
    fault('Storage', engine, words, async () => {
      visit = await kept.open(harm);
      const { tab, window } = visit;
      await tab.goto(site.url('area/kent/'));
      await untilArea(tab, 'Kent');
      await look(tab);
      expect(beyondStorage(window.errors)).toEqual([]);
      return tab;
    });

  /** What every loss of the database comes to: the saved pages do without it. */
  const doesWithout = async (tab: Tab): Promise<void> => {
    await waitForOfflineReady(tab);
    await tab.waitFor(() => document.querySelector('.pin[aria-pressed="true"]') !== null);
    await site.stop();
    await tab.goto(site.url('area/essex/'));
    await untilArea(tab, 'Essex');
  };

  row(
    {
      fault: 'A part of the database is damaged: it opens, and reading it fails',
      sees: 'every page, whole and at work, without a connection too',
      lost: 'nothing: the pinned areas are kept a second time',
    },
    (disk) => ruinPart(engine, disk, 'database'),
    doesWithout,
  );

  row(
    {
      fault: 'The database cannot be opened: something else stands where its files were',
      sees: 'every page, whole and at work, without a connection too',
      lost: 'nothing: the pinned areas are kept a second time',
    },
    (disk) => bar(engine, disk, 'database'),
    doesWithout,
  );

  row(
    {
      fault: 'The store of saved pages cannot be opened: something else stands where its files were',
      sees: 'every page from the network, at work; nothing claims to work offline',
      lost: 'nothing',
    },
    (disk) => bar(engine, disk, 'caches'),
    async (tab) => {
      await tab.waitFor(() => document.querySelector('.pin[aria-pressed="true"]') !== null);
      expect(await isReady(tab)).toBe(false);
      expect(await onDevice(tab)).toEqual(before);
    },
  );

  fault(
    'Storage',
    engine,
    {
      fault: 'No room is left for the site when an area is pinned',
      sees: 'the page, whole and at work; an area can be pinned all the same',
      lost: 'nothing',
      cannot: { WebKit: 'the room it allows is a share of the disk, and nothing outside can set it.' },
    },
    async () => {
      let disk = '';
      const harm = async (folder: string): Promise<void> => {
        disk = folder;
        if (engine.name === 'Firefox') await leaveNoRoom(engine, folder);
      };
      visit = await kept.open(harm, { own: { Chromium: { args: [WITH_DEVTOOLS] } } });
      const { tab } = visit;
      // A page of the site that stores nothing: the browser looks at the room only once in a while.
      await tab.goto(site.url('robots.txt'));
      const giveRoom = engine.name === 'Chromium' ? await limitRoom(disk, site.origin, 1000) : undefined;
      await tab.goto(site.url('area/essex/'));
      await untilArea(tab, 'Essex');
      await untilPinIs(tab, true);
      await untilSettled(tab);
      expect(await onDevice(tab)).toEqual({ ...before, pins: ['kent', 'essex'] });
      giveRoom?.();
      return tab;
    },
  );
});
