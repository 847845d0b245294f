import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { seal } from '../../src/site/build/seal.ts';
import { DIST } from '../browser/harness/site.ts';
import { copySite, type Copy } from '../browser/harness/versions.ts';
import { untilTrue, type BrowserWindow, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import {
  altered,
  changed,
  cutOff,
  empty,
  insteadOf,
  signIn,
  stalled,
  status,
  truncated,
  type Answer,
} from './harness/answers.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite, type FaultySite } from './harness/faulty-site.ts';
import { beyondLoading } from './harness/noise.ts';
import {
  DAY,
  isReady,
  losePage,
  onDevice,
  pinKent,
  untilArea,
  untilSeen,
  untilSettled,
  type OnDevice,
} from './harness/on-device.ts';

/*
 * Files that break off or are not what they should be. The rows follow one device: first a visit on which one kind of file
 * after the other breaks off, then a newer edition of which something is always wrong, until it comes whole.
 */

const published = (file: string): Buffer => readFileSync(path.join(DIST, file));
const isAt =
  (address: string) =>
  (asked: string): boolean =>
    asked === address;

const isAsset = (asked: string): boolean => asked.startsWith('/assets/');
const isWorker = isAt('/service-worker.js');

const LIST = '/api/v1/index.json';
const ESSEX = '/area/essex/';
const NOT_CHECKED = String.raw`Could not check for newer figures\. You have those of ${DAY}\.`;

/** What comes in the place of the new edition's figures for Kent, of its list of areas, and of a page to be saved. */
interface WrongFiles {
  readonly figures: Answer;
  readonly list: Answer;
  readonly page: Answer;
  /** What is said then. */
  readonly said: { readonly figures: string; readonly list: string };
}

const alike = (answer: Answer): WrongFiles => ({
  figures: answer,
  list: answer,
  page: answer,
  said: { figures: NOT_CHECKED, list: NOT_CHECKED },
});

const WRONG: Readonly<Record<string, WrongFiles>> = {
  'are cut short': alike(truncated),
  'are empty': alike(empty),
  'are a hotel’s sign-in page': alike(signIn),
  'cannot be found (404)': alike(status(404)),
  'have one digit altered': {
    ...alike(altered(/"count":/)),
    page: altered(/<strong>|<b>|"count":/),
  },
  'are another area’s': {
    ...alike(insteadOf(published('api/v1/areas/surrey.json'))),
    page: insteadOf(published('area/surrey/index.html')),
  },
  'are of an older edition or version': {
    figures: insteadOf(published('api/v1/areas/kent.json')),
    list: changed((body) => resealed(body, { date: '2020-01-31' })),
    page: changed((body) => body.toString().replace(/data-build="\w+"/, 'data-build="older"')),
    said: { figures: NOT_CHECKED, list: '' },
  },
  'are made for a later version of the site': {
    figures: changed((body) => body.toString().replace('"schema":1', '"schema":2')),
    list: changed((body) => body.toString().replace('"schema":1', '"schema":2')),
    page: changed((body) => body.toString().replace(/data-build="\w+"/, 'data-build="later"')),
    said: { figures: NOT_CHECKED, list: 'Newer figures need a newer version of this site' },
  },
};

const resealed = (body: Buffer, edition: object): string => {
  const index = JSON.parse(body.toString()) as { edition: object };
  return seal(JSON.stringify({ ...index, edition: { ...index.edition, ...edition } }), LIST.slice(1));
};

const headingIs = (tab: Tab, words: string): Promise<boolean> =>
  tab.evaluate((heading) => document.querySelector('h1')?.textContent === heading, words);

inEachEngine((engine) => {
  let copy: Copy;
  let site: FaultySite;
  let window: BrowserWindow;
  let tab: Tab;
  let other: BrowserWindow | undefined;
  let before: OnDevice;
  let figures = '';

  const row = (name: string, sees: string, run: () => Promise<Tab | void>): void =>
    fault('Files', engine, { fault: name, sees, lost: 'nothing' }, async () => {
      const told = window.errors.length;
      const looked = await run();
      expect(beyondLoading([...window.errors.slice(told), ...(other?.errors ?? [])])).toEqual([]);
      return looked ?? tab;
    });

  beforeAll(async () => {
    [copy, window] = await Promise.all([copySite(), engine.open()]);
    site = await startFaultySite({ dir: copy.dir });
    tab = await window.tab();
  });
  afterEach(async () => {
    await other?.close();
    other = undefined;
    await site.start();
    site.mend();
  });
  afterAll(async () => {
    await window.close();
    await site.stop();
    await copy.remove();
  });

  row('The connection breaks in the middle of a script', 'the page, whole, with its figures', async () => {
    site.misbehave(isAsset, cutOff);
    // WebKit remembers for a while that a script failed: this is not for the window that the other rows share.
    other = await engine.open();
    const there = await other.tab();
    await there.goto(site.url('area/essex/'));
    await untilArea(there, 'Essex');
    return there;
  });

  row(
    '… in the middle of the first page',
    'as much of it as came; in WebKit nothing before the next try',
    async () => {
      const isChromium = engine.name === 'Chromium';
      // Chromium forgets what it has not read yet; of the others nothing can be asked before it broke.
      site.misbehave(isAt('/area/kent/'), isChromium ? stalled : cutOff);
      const opened = tab.goto(site.url('area/kent/')).catch(() => undefined);
      if (isChromium) await untilTrue(() => headingIs(tab, 'Kent'), 'half of the page is there');
      else await opened;
      site.mend();
      site.misbehave(isWorker, status(404));
      if (engine.name === 'WebKit') await tab.goto(site.url('area/kent/'));
      expect(await headingIs(tab, 'Kent')).toBe(true);
    },
  );

  for (const [what, address] of [
    ['the worker’s script', '/service-worker.js'],
    ['a page that every visit saves', '/help/'],
  ] as const)
    row(`… in the middle of ${what}`, 'the page, at work; nothing claims to work offline', async () => {
      const asked = site.timesAsked(isAt(address));
      site.misbehave(isAt(address), cutOff);
      await tab.goto(site.url('area/kent/'));
      await untilArea(tab, 'Kent');
      await untilTrue(async () => site.timesAsked(isAt(address)) > asked, `${address} is asked for`);
      await untilSettled(tab);
      expect(await isReady(tab)).toBe(false);
    });

  row(
    '… in the middle of an area’s page',
    'all others are saved, and that one at the next visit',
    async () => {
      const isPage = (asked: string): boolean => /^\/area\/[a-z-]+\/$/.test(asked);
      site.misbehave(isAt(ESSEX), cutOff);
      await tab.goto(site.url('help/'));
      await untilTrue(async () => site.timesAsked(isPage) >= 46, 'all are asked for');
      await untilSettled(tab);
      expect(await isReady(tab)).toBe(false);
      site.mend();
      const asked = site.timesAsked(isPage);
      await tab.goto(site.url('help/'));
      await waitForOfflineReady(tab);
      expect(site.timesAsked(isPage) - asked).toBe(1);
      await pinKent(tab, site);
      await waitForOfflineReady(tab);
      before = await onDevice(tab);
      figures = `/api/v1/${await copy.publishEdition('2027-02-01')}`;
    },
  );

  for (const [what, address] of [
    ['the list of areas', () => LIST],
    ['an area’s new figures', () => figures],
  ] as const)
    row(`… in the middle of ${what}`, '“Offline. Figures of …, checked …”, and those figures', async () => {
      site.misbehave(isAt(address()), cutOff);
      await tab.goto(site.url('area/kent/'));
      await untilArea(tab, 'Kent');
      await untilSeen(tab, `Offline\\. Figures of ${DAY}, checked ${DAY}\\.`);
      expect(await onDevice(tab)).toEqual(before);
    });

  for (const [what, wrong] of Object.entries(WRONG))
    row(
      `New figures, their list or a page to be saved ${what}`,
      'the figures there were, and a calm line; the area opens all the same',
      async () => {
        // A page without scripts: nothing is saved meanwhile.
        await tab.goto(site.url('exit/'));
        await losePage(tab, 'area/norfolk/');
        for (const [address, answer, said] of [
          [figures, wrong.figures, wrong.said.figures],
          [LIST, wrong.list, wrong.said.list],
        ] as const) {
          const asked = site.timesAsked(isAt('/area/norfolk/'));
          site.mend();
          site.misbehave(isAt('/area/norfolk/'), wrong.page);
          site.misbehave(isAt(address), answer);
          await tab.goto(site.url('help/'));
          await untilSeen(tab, said);
          await untilTrue(
            async () => site.timesAsked(isAt('/area/norfolk/')) > asked,
            'the page is asked for',
          );
          await untilSettled(tab);
          expect(await onDevice(tab)).toEqual(before);
          expect(await isReady(tab)).toBe(false);
        }
        await site.stop();
        await tab.goto(site.url('area/norfolk/'));
        await untilArea(tab, 'Norfolk');
      },
    );

  test('what comes whole at last takes the place of the old, and only what changed is fetched', async () => {
    await tab.goto(site.url('exit/'));
    await untilSettled(tab);
    const asked = site.asked.length;
    await tab.goto(site.url('help/'));
    await waitForOfflineReady(tab);
    expect(await onDevice(tab)).toEqual({
      ...before,
      date: '2027-02-01',
      region: 'South East, as of 2027-02-01',
    });
    const data = site.asked.slice(asked).filter((address) => address.startsWith('/api/'));
    expect([...new Set(data)]).toEqual([LIST, figures]);
  });
});
