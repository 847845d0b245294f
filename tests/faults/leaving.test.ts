import { afterAll, beforeAll, expect } from 'vitest';
import { untilTrue, type BrowserWindow } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite, type FaultySite, type Fits } from './harness/faulty-site.ts';
import { onDevice, untilSettled } from './harness/on-device.ts';

const isRecord: Fits = (path) => /^\/api\/v1\/areas\/.*\.json$/.test(path);

/** The writing takes some tens of milliseconds. */
const IN_THE_MIDDLE_MS = 30;

inEachEngine((engine) => {
  let site: FaultySite;
  let window: BrowserWindow;

  beforeAll(async () => {
    site = await startFaultySite();
  });
  afterAll(async () => {
    await window.close();
    await site.stop();
  });

  fault(
    'Leaving',
    engine,
    {
      fault: 'Somebody goes on to the next page just when the figures are written for the first time',
      sees: 'the next page, and soon that it is ready for offline use',
      lost: 'nothing',
    },
    async () => {
      window = await engine.open();
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
});
