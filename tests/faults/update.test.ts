import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { copySite, type Copy } from '../browser/harness/versions.ts';
import type { BrowserWindow, Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { cutOff, signIn, status, type Answer } from './harness/answers.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite, type FaultySite, type Fits } from './harness/faulty-site.ts';
import { beyondLoading } from './harness/noise.ts';
import { onDevice, pinKent, untilArea, untilSeen, untilSettled } from './harness/on-device.ts';
import {
  loadOf,
  loadsOnce,
  notice,
  press,
  untilGivenUp,
  untilOffered,
  versionOf,
  versionsKept,
} from './harness/update.ts';

/*
 * One device through the years: each row finds the version that the row before left it with, and publishes the next.
 */

const inTheMiddle: Fits = (asked) => asked === '/headlines/';

/** What may happen to a file of the new version. */
const HALF_WAY: readonly (readonly [fault: string, answer: Answer])[] = [
  ['The connection breaks half-way through an update', cutOff],
  ['A sign-in page comes in the place of a file of an update', signIn],
  ['An update is published with a file missing (404)', status(404)],
];

const NOTHING = 'nothing: pins, figures and pages stay';

inEachEngine((engine) => {
  let copy: Copy;
  let site: FaultySite;
  let window: BrowserWindow;
  let tab: Tab;
  let original: string;
  /** The version that the device is on. */
  let version: string;
  let published = 1;

  beforeAll(async () => {
    copy = await copySite();
    original = await copy.build();
    version = original;
    site = await startFaultySite({ dir: copy.dir });
    window = await engine.open();
    tab = await window.tab();
    await tab.goto(site.url('area/kent/'));
    await waitForOfflineReady(tab);
    await pinKent(tab, site);
  });
  afterEach(async () => {
    site.mend();
    await site.start();
  });
  afterAll(async () => {
    await window.close();
    await site.stop();
    await copy.remove();
  });

  const publish = async (): Promise<string> => {
    published += 1;
    const next = `version-${published}`;
    await copy.publishBuild(next);
    return next;
  };

  const row = (what: string, sees: string, run: () => Promise<void>): void => {
    fault('Updates', engine, { fault: what, sees, lost: NOTHING }, async () => {
      await run();
      await untilSettled(tab);
      expect(await versionOf(tab)).toBe(version);
      expect(await onDevice(tab)).toMatchObject({ areas: 46, pins: ['kent'] });
      expect((await versionsKept(tab))[version]).toBe(46);
      expect(beyondLoading(window.errors)).toEqual([]);
      return tab;
    });
  };

  /** The tab is closed, and with it goes what was said in it. */
  const nextVisit = async (): Promise<void> => {
    const closed = tab;
    tab = await window.tab();
    await closed.close();
    await tab.goto(site.url());
    await waitForOfflineReady(tab);
  };

  /** Every kind of page opens without a connection, in the version that the device is on. */
  const isWholeOffline = async (): Promise<void> => {
    await site.stop();
    for (const address of ['', 'headlines/', 'area/kent/']) {
      await tab.goto(site.url(address));
      await waitForOfflineReady(tab);
      expect(await versionOf(tab)).toBe(version);
    }
    await untilArea(tab, 'Kent');
    await site.start();
  };

  for (const [what, answer] of HALF_WAY)
    row(
      what,
      'the version that was there, without a word; the offer comes once the rest can be had',
      async () => {
        const asked = site.timesAsked(inTheMiddle);
        site.misbehave(inTheMiddle, answer);
        const next = await publish();
        await tab.goto(site.url('area/essex/'));
        await expect.poll(() => site.timesAsked(inTheMiddle), { timeout: 30_000 }).toBeGreaterThan(asked);
        await untilGivenUp(tab);
        expect(await notice(tab)).toBe('');
        expect(await versionOf(tab)).toBe(version);
        site.mend();
        await untilOffered(tab);
        expect(await loadsOnce(tab, next, () => press(tab, 'Update now'))).toBe(true);
        version = next;
      },
    );

  row('A new version is published', 'an offer; after “Update now” the page is loaded anew once', async () => {
    const next = await publish();
    await tab.goto(site.url());
    await untilOffered(tab);
    // Nothing that was there offline goes with the update.
    expect((await versionsKept(tab))[next]).toBe(46);
    expect(await versionOf(tab)).toBe(version);
    expect(await loadsOnce(tab, next, () => press(tab, 'Update now'))).toBe(true);
    version = next;
    expect(await notice(tab)).toBe('');
    await isWholeOffline();
  });

  row(
    'A new version comes while somebody types into the search',
    'an offer; what was typed stays, and nothing is loaded anew',
    async () => {
      await tab.goto(site.url());
      await publish();
      await tab.type('[role="combobox"]', 'Canter');
      const load = await loadOf(tab);
      await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await untilOffered(tab);
      await tab.type('[role="combobox"]', 'bury');
      expect(
        await tab.evaluate(() => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value),
      ).toBe('Canterbury');
      expect(await loadOf(tab)).toBe(load);
    },
  );

  row(
    '“Later” is pressed, and three more versions are published',
    'the version that was there, and no offer but the one in About, for the newest',
    async () => {
      await untilOffered(tab);
      await press(tab, 'Later');
      expect(await notice(tab)).toBe('');
      let next = '';
      for (const address of ['help/', 'headlines/', 'about/']) {
        next = await publish();
        await tab.goto(site.url(address));
        await tab.waitFor(
          async (wanted) => (await caches.keys()).some((name) => name.endsWith(`pages-${wanted}`)),
          next,
        );
        await untilSettled(tab);
        expect(await versionOf(tab)).toBe(version);
        expect(await notice(tab)).toBe('');
      }
      // Those in between left nothing behind.
      expect(await versionsKept(tab)).toMatchObject({ [version]: 46, [next]: 46 });
      const former = version;
      await tab.waitFor(
        () => document.querySelector('main')?.innerText.includes('A new version is ready') ?? false,
      );
      expect(
        await loadsOnce(tab, next, () =>
          tab.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('main button')]
              .find((button) => button.textContent === 'Update now')
              ?.click(),
          ),
        ),
      ).toBe(true);
      version = next;
      // Of the former version its scripts, for tabs that are still open on it.
      expect(await versionsKept(tab)).toEqual({ [former]: 0, [version]: 46 });
      await nextVisit();
    },
  );

  row(
    'The site goes back to a former version',
    'an offer; after “Update now” the former version',
    async () => {
      await copy.publishBuild(original);
      await tab.goto(site.url('area/essex/'));
      await untilOffered(tab);
      expect(await loadsOnce(tab, original, () => press(tab, 'Update now'))).toBe(true);
      version = original;
      await isWholeOffline();
    },
  );

  row(
    'The site takes back a version that is on offer',
    'the offer goes; the version that was there stays',
    async () => {
      await publish();
      await tab.goto(site.url('area/essex/'));
      await untilOffered(tab);
      await copy.publishBuild(original);
      await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await tab.waitFor(() => document.querySelector('.notice-update') === null);
      await tab.goto(site.url('help/'));
      await waitForOfflineReady(tab);
      await untilSettled(tab);
      expect(await notice(tab)).toBe('');
    },
  );

  row(
    'A new version is published while the device is offline',
    'the version that was there; the offer comes with the connection',
    async () => {
      await site.stop();
      await publish();
      await tab.goto(site.url('area/essex/'));
      await untilSeen(tab, 'Offline\\.');
      expect(await notice(tab)).toBe('');
      expect(await versionOf(tab)).toBe(version);
      await site.start();
      await tab.goto(site.url('area/kent/'));
      await untilOffered(tab);
    },
  );

  row(
    '“Update now” is pressed after the connection went',
    'the new version, whole, without a connection',
    async () => {
      const next = await copy.build();
      await untilOffered(tab);
      await site.stop();
      expect(await loadsOnce(tab, next, () => press(tab, 'Update now'))).toBe(true);
      version = next;
      await tab.goto(site.url('headlines/'));
      expect(await versionOf(tab)).toBe(version);
      await tab.goto(site.url('area/wiltshire/'));
      await untilArea(tab, 'Wiltshire');
    },
  );

  row(
    'A page that only the new version has is opened from the old one',
    'the new page, at work; the old ones go on',
    async () => {
      const news = path.join(copy.dir, 'news');
      await publish();
      await mkdir(news);
      await copyFile(path.join(copy.dir, 'index.html'), path.join(news, 'index.html'));
      await tab.goto(site.url('news/'));
      expect(await versionOf(tab)).toBe(await copy.build());
      // Its scripts came as well: they draw the suggestions.
      await tab.type('[role="combobox"]', 'Canterbury');
      await tab.waitFor(() => document.querySelector('[role="option"]') !== null);
      await tab.goto(site.url('help/'));
      await waitForOfflineReady(tab);
    },
  );
});
