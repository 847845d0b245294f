import { afterAll, beforeAll, expect } from 'vitest';
import type { Site } from '../browser/harness/site.ts';
import type { Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { NOTICE, saysBroken } from './harness/broken.ts';
import { fault } from './harness/fault.ts';
import { losePage, onDevice, untilSeen, type OnDevice } from './harness/on-device.ts';
import { otherTab, spoilRecord } from './harness/other-tab.ts';
import { pinnedDevice, type PinnedDevice } from './harness/pinned-device.ts';

/*
 * Figures that a screen throws an error over. The device has them, and no connection to have others.
 */

const words = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('main')?.innerText ?? '');

inEachEngine((engine) => {
  let site: Site;
  let device: PinnedDevice;
  let tab: Tab;
  let before: OnDevice;
  /** What the page of Kent says while all is well. */
  let text: string;

  beforeAll(async () => {
    device = await pinnedDevice(engine);
    ({ site, tab, before } = device);
    await tab.reload();
    await waitForOfflineReady(tab);
    await tab.waitFor(() => document.querySelector('.pin[aria-pressed=true]') !== null);
    text = await words(tab);
    await spoilRecord(await otherTab(device.window, site), 'kent');
    await site.stop();
  });
  afterAll(() => device.end());

  const row = (name: string, sees: string, run: () => Promise<void>): void =>
    fault('Scripts', engine, { fault: name, sees, lost: 'nothing' }, async () => {
      await run();
      expect((await onDevice(tab)).pins).toEqual(before.pins);
      return tab;
    });

  row(
    'The figures on the device cannot be drawn, and they are newer than the page',
    'the page with its own figures, and that a part of it does not work',
    async () => {
      await tab.goto(site.url('area/kent/'));
      await untilSeen(tab, NOTICE);
      await tab.waitFor((drawn) => document.querySelector('main')?.innerText === drawn, text);
    },
  );

  row(
    'The figures on the device cannot be drawn, and areas are compared',
    'that this part of the page could not be shown, and the way to the first page',
    async () => {
      await tab.goto(site.url('compare/?areas=kent,essex'));
      await untilSeen(tab, NOTICE);
      const figures = '[data-island="figures"]';
      const seen = await tab.evaluate(
        (holder) => document.querySelector<HTMLElement>(holder)?.innerText.trim(),
        figures,
      );
      expect(seen).toBe('This part of the page could not be shown.');
      expect(await tab.evaluate(() => document.querySelector('.broken-notice a')?.getAttribute('href'))).toBe(
        '/',
      );
    },
  );

  row(
    'The figures on the device cannot be drawn, and the page of the area was thrown away',
    'the way to all other areas, and that a part of the page does not work',
    async () => {
      await losePage(tab, 'area/kent/');
      await tab.goto(site.url('area/kent/'));
      await untilSeen(tab, NOTICE);
      await untilSeen(tab, 'Choose an area from the list of all forces');
      await site.start();
      await tab.click('.broken-notice a');
      await tab.waitFor(() => location.pathname === '/');
      await waitForOfflineReady(tab);
      expect(await saysBroken(tab)).toBe(false);
    },
  );
});
