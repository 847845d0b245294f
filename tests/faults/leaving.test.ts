import { afterEach, beforeEach, expect } from 'vitest';
import { untilTrue, type BrowserWindow, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { fault } from './harness/fault.ts';
import { held } from './harness/answers.ts';
import { startFaultySite, type FaultySite, type Fits } from './harness/faulty-site.ts';
import { onDevice, untilSettled } from './harness/on-device.ts';

const isLate: Fits = (path) => /^\/(api\/v1\/)?areas?\/(kent|essex)\b/.test(path);
const isRecord: Fits = (path) => /^\/api\/v1\/areas\/.*\.json$/.test(path);

/** The writing takes some tens of milliseconds. */
const IN_THE_MIDDLE_MS = 30;

inEachEngine((engine) => {
  let site: FaultySite;
  let window: BrowserWindow;

  beforeEach(async () => {
    site = await startFaultySite();
    window = await engine.open();
  });
  afterEach(async () => {
    await window.close();
    await site.stop();
  });

  /** A page that has some of the pages and figures still to come, and so holds the others off. */
  const stillSaving = async (): Promise<Tab> => {
    site.misbehave(isLate, held);
    const tab = await window.tab();
    await tab.goto(site.url('help/'));
    await tab.waitFor(async () => ((await navigator.locks.query()).held ?? []).length === 2);
    return tab;
  };

  fault(
    'Leaving',
    engine,
    {
      fault: 'Somebody goes on to the next page just when the figures are written for the first time',
      sees: 'the next page, and soon that it is ready for offline use',
      lost: 'nothing',
    },
    async () => {
      const tab = await window.tab();
      await tab.goto(site.url('help/'));
      await untilTrue(async () => site.timesAsked(isRecord) === 46, 'all records are asked for');
      await new Promise((resolve) => setTimeout(resolve, IN_THE_MIDDLE_MS));
      await tab.goto(site.url('about/'));
      await waitForOfflineReady(tab);
      await untilSettled(tab);
      // The database answers: the page that was left does not keep it from the next.
      const { areas, date } = await onDevice(tab);
      expect(areas).toBe(46);
      expect(date).toBeDefined();
      return tab;
    },
  );

  /** Goes on to another page and comes back, which may come from the browser's memory with all that it was doing. */
  const goOnAndBack = async (tab: Tab): Promise<void> => {
    await tab.goto(site.url('about/'));
    await tab.back();
    await tab.waitFor(() => location.pathname === '/help/');
    site.mend();
    await waitForOfflineReady(tab);
    await untilSettled(tab);
    expect((await onDevice(tab)).areas).toBe(46);
    expect(await tab.evaluate(() => document.documentElement.classList.contains('broken'))).toBe(false);
  };

  fault(
    'Leaving',
    engine,
    {
      fault: 'Somebody goes on to the next page in the middle of saving, and comes back',
      sees: 'the page, and soon that it is ready for offline use',
      lost: 'nothing',
    },
    async () => {
      const tab = await stillSaving();
      await goOnAndBack(tab);
      return tab;
    },
  );

  fault(
    'Leaving',
    engine,
    {
      fault: 'The same in a second tab, while the first one saves',
      sees: 'the page, and soon that it is ready for offline use',
      lost: 'nothing',
    },
    async () => {
      await stillSaving();
      const tab = await window.tab();
      await tab.goto(site.url('help/'));
      await tab.waitFor(async () => ((await navigator.locks.query()).pending ?? []).length === 2);
      await goOnAndBack(tab);
      return tab;
    },
  );

  fault(
    'Leaving',
    engine,
    {
      fault:
        'A page that is gone still keeps the others from saving, as Safari 18 and now and then Firefox let it',
      sees: 'the page, and after 15 seconds that it is ready for offline use; with the next page at once',
      lost: 'nothing',
    },
    async () => {
      const other = await window.tab();
      await other.goto(site.url('licences.txt'));
      await other.evaluate(() => {
        for (const work of ['pages', 'sync'])
          void navigator.locks
            .request(`local-figures:/ ${work}`, () => new Promise(() => undefined))
            .catch(() => undefined);
      });
      const tab = await window.tab();
      await tab.goto(site.url('help/'));
      await waitForOfflineReady(tab);
      await untilSettled(tab);
      expect((await onDevice(tab)).areas).toBe(46);
      return tab;
    },
  );
});
