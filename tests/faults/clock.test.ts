import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { pathOfFile } from '../../src/contract/addresses.ts';
import { seal } from '../../src/site/build/seal.ts';
import { startSite, type Site } from '../browser/harness/site.ts';
import { copySite, type Copy } from '../browser/harness/versions.ts';
import { untilTrue, type BrowserWindow, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { fault } from './harness/fault.ts';
import { DAY, onDevice, untilArea, untilSeen } from './harness/on-device.ts';

/*
 * The clock of a device is wrong by ten years: for all that a browser is told from outside, that is a site, with its editions
 * and the dates of its answers, that stands ten years before or after the device.
 */

/** Moves every date that the site tells: of the edition in its pages and in its list. */
async function moveEdition(copy: Copy, day: string): Promise<void> {
  const files = (await readdir(copy.dir, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const at = path.join(copy.dir, file);
    const moved = (await readFile(at, 'utf8')).replace(
      /data-edition-date="[\d-]+"/,
      `data-edition-date="${day}"`,
    );
    await writeFile(at, seal(moved, pathOfFile(file)));
  }
  await copy.editIndex((index) => ({ ...index, edition: { ...index.edition, date: day } }));
}

const CLOCKS = [
  ['ten years slow', 10, `“Offline. Figures of …”, and no day of a check that was before them`, ''],
  [
    'ten years fast',
    -10,
    '“Offline. Figures of …, checked …”, by the clock of the device',
    `, checked ${DAY}`,
  ],
] as const;

inEachEngine((engine) => {
  let copy: Copy;
  let site: Site;
  let window: BrowserWindow;
  let tab: Tab;

  beforeAll(async () => {
    window = await engine.open();
    tab = await window.tab();
  });
  afterEach(async () => {
    await site.stop();
    await copy.remove();
  });
  afterAll(() => window.close());

  for (const [clock, years, sees, checked] of CLOCKS)
    fault(
      'Clock',
      engine,
      { fault: `The clock of the device is ${clock}`, sees: `all works; offline: ${sees}`, lost: 'nothing' },
      async () => {
        const year = new Date().getFullYear() + years;
        copy = await copySite();
        await moveEdition(copy, `${year}-01-31`);
        site = await startSite({
          dir: copy.dir,
          intercept(_req, res) {
            res.setHeader('date', new Date(Date.UTC(year, 1, 1)).toUTCString());
            return false;
          },
        });
        await tab.goto(site.url('area/kent/'));
        await untilTrue(async () => (await onDevice(tab)).areas === 46, 'the figures are on the device');
        await tab.waitFor(() => navigator.serviceWorker.controller !== null);
        await copy.publishEdition(`${year}-02-01`);
        // A busy machine may take longer to open its database than a page waits for it; the next page tries again.
        await untilTrue(async () => {
          await tab.goto(site.url('help/'));
          await waitForOfflineReady(tab);
          return (await onDevice(tab)).date === `${year}-02-01`;
        }, 'the newer figures are on the device');
        expect(await onDevice(tab)).toEqual({
          date: `${year}-02-01`,
          region: `South East, as of ${year}-02-01`,
          areas: 46,
          pins: [],
        });
        await site.stop();
        await tab.goto(site.url('area/kent/'));
        await untilArea(tab, 'Kent');
        await untilSeen(tab, `Offline\\. Figures of 1 February ${year}${checked}\\.`);
        return tab;
      },
    );
});
