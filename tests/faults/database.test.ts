import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Site } from '../browser/harness/site.ts';
import { untilTrue, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { beyondStorage } from './harness/browser-words.ts';
import { fault, type FaultRow } from './harness/fault.ts';
import { onDevice, untilArea, type OnDevice } from './harness/on-device.ts';
import { untilPinIs } from './harness/pin.ts';
import { deleteDatabase, hold, letGo, otherTab, queueUpgrade, writeAsVersion } from './harness/other-tab.ts';
import { pinnedDevice, type PinnedDevice } from './harness/pinned-device.ts';

/*
 * Other tabs do to the database what they can. The rows follow one device; each leaves it in order for the next.
 */

const versionOf = (tab: Tab): Promise<number | undefined> =>
  tab.evaluate(async () => (await indexedDB.databases())[0]?.version);

inEachEngine((engine) => {
  let site: Site;
  let device: PinnedDevice;
  let tab: Tab;
  let other: Tab;
  let before: OnDevice;

  const row = (words: FaultRow, run: () => Promise<void>): void =>
    fault('Database', engine, words, async () => {
      const told = device.window.errors.length;
      await run();
      expect(beyondStorage(device.window.errors.slice(told))).toEqual([]);
      return tab;
    });

  beforeAll(async () => {
    device = await pinnedDevice(engine);
    ({ site, tab, before } = device);
    other = await otherTab(device.window, site);
  });
  afterEach(() => letGo(other));
  afterAll(() => device.end());

  row(
    {
      fault: 'Another tab holds the database so that every opening of it waits for ever',
      sees: 'the page, whole and at work; an area can be pinned',
      lost: 'nothing',
    },
    async () => {
      await hold(other);
      await queueUpgrade(other);
      await tab.goto(site.url('area/essex/'));
      await untilArea(tab, 'Essex');
      await untilPinIs(tab, true);
      await untilPinIs(tab, false);
      // It does without.
      await waitForOfflineReady(tab);
      await letGo(other);
      await tab.goto(site.url('area/kent/'));
      await waitForOfflineReady(tab);
      expect(await onDevice(tab)).toEqual(before);
    },
  );

  row(
    {
      fault: 'Another tab deletes the database while a page has it open',
      sees: 'the page as before; all figures are stored anew',
      lost: 'nothing: the pinned areas are kept a second time',
    },
    async () => {
      await tab.goto(site.url('area/kent/'));
      await waitForOfflineReady(tab);
      expect(await deleteDatabase(other)).toBe(true);
      await untilArea(tab, 'Kent');
      await tab.reload();
      await waitForOfflineReady(tab);
      await tab.waitFor(() => document.querySelector('.pin[aria-pressed="true"]') !== null);
      expect(await onDevice(tab)).toEqual(before);
    },
  );

  row(
    {
      fault: 'The database was written by a newer version of the app',
      sees: 'the page, whole and at work',
      lost: 'nothing: the newer version finds all of its own',
    },
    async () => {
      await writeAsVersion(other, 1000);
      await tab.goto(site.url('area/kent/'));
      await waitForOfflineReady(tab);
      await untilArea(tab, 'Kent');
      expect((await onDevice(tab)).pins).toEqual(['kent']);
      await deleteDatabase(other);
    },
  );

  row(
    {
      fault: 'The database is of an older version, and another tab keeps it from being brought up to date',
      sees: 'the page, whole and at work; an area can be pinned',
      lost: 'nothing: it is brought up to date when the other tab lets go',
    },
    async () => {
      await writeAsVersion(other, 1);
      await hold(other);
      await tab.goto(site.url('area/essex/'));
      await untilArea(tab, 'Essex');
      await untilPinIs(tab, true);
      await untilPinIs(tab, false);
      // It does without.
      await waitForOfflineReady(tab);
      await letGo(other);
      // In WebKit nobody may leave the page before its turn has come: nothing else would ever be let in.
      await untilTrue(async () => (await versionOf(tab)) === 10, 'it is brought up to date');
      await tab.goto(site.url('area/kent/'));
      await waitForOfflineReady(tab);
      expect(await onDevice(tab)).toEqual(before);
    },
  );
});
