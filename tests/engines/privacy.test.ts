import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXITED_KEY } from '../../src/contract/storage-names.ts';
import { startSite, type Site } from '../browser/harness/site.ts';
import { keptIn, type Kept } from './guard/kept.ts';
import { inEachEngine } from './harness/engines.ts';
import type { BrowserWindow, Engine, Tab } from './harness/engine.ts';
import { withoutNetwork } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/ready.ts';

/** An area that somebody looks at, one to set beside it, and a place to find it by. */
interface Way {
  readonly area: string;
  readonly beside: string;
  readonly place: string;
}
const ONE: Way = { area: 'kent', beside: 'essex', place: 'maidstone' };
const ANOTHER: Way = { area: 'west-midlands', beside: 'surrey', place: 'birmingham' };

const NOTHING: Kept = { databases: [], caches: [], workers: [], notes: [] };

const awake = (tab: Tab): Promise<void> =>
  tab.waitFor(() => {
    const { dataset, classList } = document.documentElement;
    return dataset['shift'] !== undefined && !classList.contains('asks');
  });

/** Everything that can be done with an area but to pin it, from the first visit on. */
async function lookAt(tab: Tab, site: Site, { area, beside, place }: Way): Promise<void> {
  await tab.goto(site.url(`area/${area}/`));
  await waitForOfflineReady(tab);
  await tab.goto(site.url());
  await awake(tab);
  await tab.type('[role=combobox]', place);
  await tab.waitFor(() => document.querySelector('[role=option]') !== null);
  await tab.click('[role=option]');
  await tab.waitFor((path) => location.pathname === path, new URL(site.url(`area/${area}/`)).pathname);
  await awake(tab);
  await tab.click('.chips a:not([aria-current])');
  await tab.waitFor(() => location.search.includes('measure='));
  await tab.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  const addresses = [
    `area/${area}/?measure=scc-foi`,
    `area/${beside}/?by=quarter`,
    `area/${beside}/?measure=prc-88a&by=rate`,
    `compare/?areas=${area},${beside}&measure=prc-88a`,
    `headlines/?area=${area}&before=63&after=361`,
    `help/?for=parent&in=england`,
    'about/',
  ];
  for (const address of addresses) {
    await tab.goto(site.url(address));
    await awake(tab);
  }
  // Until the last page, too, has looked through all that is kept.
  await waitForOfflineReady(tab);
}

async function sessionOf(engine: Engine, site: Site, way: Way): Promise<{ window: BrowserWindow; tab: Tab }> {
  const window = await engine.open();
  const tab = await window.tab();
  await lookAt(tab, site, way);
  return { window, tab };
}

inEachEngine((engine) => {
  let site: Site;
  const cookies: string[] = [];
  beforeAll(async () => {
    site = await startSite({
      intercept(req) {
        if (req.headers.cookie !== undefined) cookies.push(req.headers.cookie);
        return false;
      },
    });
  });
  afterAll(() => site.stop());

  describe('somebody who pinned nothing', () => {
    let first: BrowserWindow;
    let second: BrowserWindow;
    let tab: Tab;
    let kept: Kept;
    let other: Kept;
    beforeAll(async () => {
      // Both at once: what differs between them is only the area.
      const [one, another] = await Promise.all([
        sessionOf(engine, site, ONE),
        sessionOf(engine, site, ANOTHER),
      ]);
      first = one.window;
      second = another.window;
      tab = one.tab;
      kept = await keptIn(tab);
      other = await keptIn(another.tab);
    });
    afterAll(() => Promise.all([first.kill(), second.kill()]));

    test('leaves the same on the device, whichever area was looked at', () => {
      expect(kept).toEqual(other);
      expect(kept.databases.length).toBeGreaterThan(46);
      expect(kept.caches.length).toBeGreaterThan(46);
    });

    test('leaves no note, no cookie, and nothing in the console', () => {
      expect(kept.notes).toEqual([]);
      expect(cookies).toEqual([]);
      expect(withoutNetwork(first.errors)).toEqual([]);
    });

    test('leaves other things than somebody who pinned an area, and nothing after clearing', async () => {
      await tab.goto(site.url('area/kent/'));
      await awake(tab);
      await tab.waitFor(() => document.querySelector('button[aria-pressed]') !== null);
      await tab.click('button[aria-pressed]');
      await tab.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null);
      expect((await keptIn(tab)).databases).not.toEqual(kept.databases);

      await tab.goto(site.url('about/'));
      await waitForOfflineReady(tab);
      // A note of this visit, as the exit or an update that was put off leaves them.
      await tab.evaluate((key) => sessionStorage.setItem(key, '1'), EXITED_KEY);
      const press = async (label: string): Promise<void> => {
        await tab.waitFor(
          (words) =>
            [...document.querySelectorAll('button')].some(({ textContent }) => textContent === words),
          label,
        );
        await tab.evaluate((words) => {
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
        }, label);
      };
      await press('Clear everything on this device');
      await press('Yes, clear everything');
      await tab.waitFor(() => document.body.innerText.includes('Removed from this device'));
      const report = await tab.evaluate(
        () => /Removed from this device.*/.exec(document.body.innerText)?.[0],
      );
      expect(report).not.toContain('Could not be removed');
      expect(await keptIn(tab)).toEqual(NOTHING);
    });
  });
});
