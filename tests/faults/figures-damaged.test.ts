import { afterAll, beforeAll, expect } from 'vitest';
import type { Site } from '../browser/harness/site.ts';
import type { Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { saysBroken } from './harness/broken.ts';
import { fault } from './harness/fault.ts';
import { losePage, onDevice, untilArea, untilSeen, type OnDevice } from './harness/on-device.ts';
import { otherTab, spoilRecord } from './harness/other-tab.ts';
import { pinnedDevice, type PinnedDevice } from './harness/pinned-device.ts';

/*
 * Figures on the device that are not what they should be: they count as not there. There is no connection to have others.
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
    fault('Storage', engine, { fault: name, sees, lost: 'nothing' }, async () => {
      await run();
      expect((await onDevice(tab)).pins).toEqual(before.pins);
      expect(await tab.evaluate(() => document.body.innerText.includes('Spoilt'))).toBe(false);
      expect(await saysBroken(tab)).toBe(false);
      return tab;
    });

  row(
    'The figures of an area on the device are damaged, and newer than its page',
    'the page with its own figures',
    async () => {
      await tab.goto(site.url('area/kent/'));
      // By then the page has looked for newer figures.
      await untilSeen(tab, 'Offline');
      await tab.waitFor((drawn) => document.querySelector('main')?.innerText === drawn, text);
    },
  );

  row(
    'The figures of an area on the device are damaged, and areas are compared',
    'the areas side by side, with the figures of the saved page',
    async () => {
      await tab.goto(site.url('compare/?areas=kent,essex'));
      await tab.waitFor(() => document.querySelectorAll('.compare-charts svg circle').length > 10);
      await tab.waitFor(() => document.querySelector('.compare')?.getAttribute('aria-busy') === 'false');
      const names = await tab.evaluate(() =>
        Array.from(document.querySelectorAll('.compare-charts h3'), (heading) => heading.textContent),
      );
      expect(names).toEqual(['Essex', 'Kent']);
    },
  );

  row(
    'The figures of an area on the device are damaged, and its page was thrown away',
    'that the area is not stored on the device; it opens with a connection',
    async () => {
      await losePage(tab, 'area/kent/');
      await tab.goto(site.url('area/kent/'));
      await untilSeen(tab, 'This area is not stored on this device yet.');
      await site.start();
      await tab.reload();
      await untilArea(tab, 'Kent');
    },
  );
});
