import { afterAll, beforeAll, expect } from 'vitest';
import { copySite, type Copy } from '../browser/harness/versions.ts';
import type { BrowserWindow, Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite, type FaultySite } from './harness/faulty-site.ts';
import { beyondLoading } from './harness/noise.ts';
import { onDevice, pinKent, untilSeen, untilSettled } from './harness/on-device.ts';
import { loadOf, loadsOnce, notice, press, untilOffered, versionOf, versionsKept } from './harness/update.ts';

const SEARCH = '[role="combobox"]';

inEachEngine((engine) => {
  let copy: Copy;
  let site: FaultySite;
  let window: BrowserWindow;
  let [tab, other] = [] as unknown as [Tab, Tab];
  let original: string;

  beforeAll(async () => {
    copy = await copySite();
    original = await copy.build();
    site = await startFaultySite({ dir: copy.dir });
    window = await engine.open();
    tab = await window.tab();
    await tab.goto(site.url('area/kent/'));
    await waitForOfflineReady(tab);
    await pinKent(tab, site);
    other = await window.tab();
  });
  afterAll(async () => {
    await window.close();
    await site.stop();
    await copy.remove();
  });

  const update = async (build: string): Promise<void> => {
    await copy.publishBuild(build);
    await tab.goto(site.url('help/'));
    await untilOffered(tab);
    expect(await loadsOnce(tab, build, () => press(tab, 'Update now'))).toBe(true);
  };

  const nothingIsLost = async (): Promise<void> => {
    await untilSettled(other);
    expect(await onDevice(other)).toMatchObject({ areas: 46, pins: ['kent'] });
    expect(beyondLoading(window.errors)).toEqual([]);
  };

  fault(
    'Tabs',
    engine,
    {
      fault: 'One of two tabs is updated while somebody types in the other',
      sees: 'in the other a notice, and what was typed; it is loaded anew when “Update now” is pressed there',
      lost: 'nothing',
    },
    async () => {
      await other.goto(site.url());
      await waitForOfflineReady(other);
      await other.type(SEARCH, 'Canter');
      const load = await loadOf(other);
      await update('version-2');
      await other.waitFor(
        () =>
          document.querySelector('.notice-update p')?.textContent === 'This site was updated in another tab',
      );
      await other.type(SEARCH, 'bury');
      const typed = (selector: string): string =>
        document.querySelector<HTMLInputElement>(selector)?.value ?? '';
      expect(await other.evaluate(typed, SEARCH)).toBe('Canterbury');
      expect(await loadOf(other)).toBe(load);
      expect(await versionOf(other)).toBe(original);
      expect(await loadsOnce(other, 'version-2', () => press(other, 'Update now'))).toBe(true);
      expect(await notice(other)).toBe('');
      await nothingIsLost();
      return other;
    },
  );

  fault(
    'Tabs',
    engine,
    {
      fault:
        'A page of the old version asks for a script that the server has no more, after an update in another tab',
      sees: 'the page at work: the script comes from the device',
      lost: 'nothing',
    },
    async () => {
      await other.goto(site.url('area/kent/'));
      await waitForOfflineReady(other);
      await update('version-3');
      await untilSeen(other, 'This site was updated in another tab');
      expect(await versionOf(other)).toBe('version-2');
      const kept = Object.keys(await versionsKept(other)).sort();
      expect(kept).toEqual(['version-2', 'version-3']);
      const asked = site.asked.length;
      // Its script was not needed until now.
      await other.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.take-buttons button')]
          .find((button) => button.textContent === 'Download numbers (CSV)')
          ?.click(),
      );
      await untilSeen(other, 'Saved ');
      expect(site.asked.slice(asked).filter((path) => path.startsWith('/assets/'))).toEqual([]);
      await nothingIsLost();
      return other;
    },
  );
});
