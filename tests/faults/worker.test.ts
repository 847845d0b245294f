import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { untilTrue, type BrowserWindow, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { altered, insteadOf, signIn, status, truncated, type Answer } from './harness/answers.ts';
import { saysBroken, scriptsOf } from './harness/broken.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite, type FaultySite, type Fits } from './harness/faulty-site.ts';
import { onDevice, untilArea, untilSeen, untilSettled } from './harness/on-device.ts';
import { lookForUpdate, notice, versionOf } from './harness/update.ts';

const GROUP = 'Service worker';

const worker: Fits = (path) => path === '/service-worker.js';
const coreFile: Fits = (path) => path === '/headlines/';
/** The script of a page that is not looked at on the first visit. */
const isOwnScript: Fits = (path) => path === scriptsOf('headlines').own;

/** What stands at the worker's address instead of a newer one. */
const BROKEN: readonly (readonly [fault: string, answer: Answer])[] = [
  ['The newer worker is not on the server (404)', status(404)],
  ['A sign-in page stands in the place of the newer worker', signIn],
  ['The newer worker is no JavaScript', insteadOf('self.addEventListener(')],
  ['The newer worker throws when it starts', insteadOf('throw new Error("broken")')],
];

/** What may be wrong with a file that the worker saves. */
const UNSAVED: readonly (readonly [fault: string, fits: Fits, answer: Answer])[] = [
  ['A file that the worker needs is not on the server (500)', coreFile, status(500)],
  ['A script that the worker saves comes with only its first half', isOwnScript, truncated],
  ['A script that the worker saves comes with one letter altered', isOwnScript, altered(/=/)],
];

/** All that is kept for use without a connection, as addresses, in alphabetical order. */
async function keysOfCaches(): Promise<string[]> {
  const names = await caches.keys();
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return keys
    .flat()
    .map(({ url }) => url)
    .sort();
}

/** Throws a file away, as browsers do that need the room. */
async function losePart(path: string): Promise<void> {
  for (const name of await caches.keys())
    await (await caches.open(name)).delete(path, { ignoreSearch: true });
}

inEachEngine((engine) => {
  let site: FaultySite;
  let window: BrowserWindow;
  let tab: Tab;

  beforeAll(async () => {
    site = await startFaultySite();
  });
  afterAll(() => site.stop());

  /** Misbehaves, opens an area, and waits until that was noticed. */
  const visitWith = async (fits: Fits, answer: Answer): Promise<void> => {
    const before = site.timesAsked(fits);
    site.misbehave(fits, answer);
    window = await engine.open();
    tab = await window.tab();
    await tab.goto(site.url('area/kent/'));
    await untilArea(tab, 'Kent');
    await untilTrue(async () => site.timesAsked(fits) > before, 'the faulty file is asked for');
    await tab.waitFor(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
  };

  describe('after a visit', () => {
    beforeAll(async () => {
      window = await engine.open();
      tab = await window.tab();
      await tab.goto(site.url('area/kent/'));
      await waitForOfflineReady(tab);
    });
    afterEach(async () => {
      site.mend();
      await site.start();
    });
    afterAll(() => window.close());

    for (const [what, answer] of BROKEN)
      fault(
        GROUP,
        engine,
        { fault: what, sees: 'the version that was there, also without a connection', lost: 'nothing' },
        async () => {
          const version = await versionOf(tab);
          site.misbehave(worker, answer);
          await tab.goto(site.url('area/essex/'));
          expect(await lookForUpdate(tab)).toBe('refused');
          expect(await notice(tab)).toBe('');
          await site.stop();
          await tab.goto(site.url('area/kent/'));
          await untilArea(tab, 'Kent');
          await waitForOfflineReady(tab);
          expect(await versionOf(tab)).toBe(version);
          expect((await onDevice(tab)).areas).toBe(46);
          return tab;
        },
      );

    fault(
      GROUP,
      engine,
      {
        fault: 'The browser threw away a part of the app, and there is no connection',
        sees: 'every page that is left; what is gone comes back with the connection',
        lost: 'nothing else',
      },
      async () => {
        const kept = (): Promise<string[]> => tab.evaluate(keysOfCaches);
        await tab.goto(site.url('help/'));
        await waitForOfflineReady(tab);
        const before = await kept();
        const left = before.filter((key) => !coreFile(new URL(key).pathname));
        expect(left).toHaveLength(before.length - 1);
        await tab.evaluate(losePart, '/headlines/');
        await site.stop();
        await tab.goto(site.url('area/kent/'));
        await untilArea(tab, 'Kent');
        await untilSeen(tab, 'Offline');
        await untilSettled(tab);
        expect(await kept()).toEqual(left);
        await site.start();
        await tab.goto(site.url('help/'));
        await waitForOfflineReady(tab);
        expect(await kept()).toEqual(before);
        return tab;
      },
    );
  });

  describe('on the first visit', () => {
    afterEach(async () => {
      site.mend();
      await window.close();
    });

    /** Once ready for it, the page whose script was broken is whole without a connection. */
    const opensHeadlinesOffline = async (): Promise<Tab> => {
      await waitForOfflineReady(tab);
      await site.stop();
      await tab.goto(site.url('headlines/'));
      await tab.waitFor(() => document.documentElement.classList.contains('awake'));
      expect(await saysBroken(tab)).toBe(false);
      await site.start();
      return tab;
    };

    fault(
      GROUP,
      engine,
      {
        fault: 'The worker is not on the server (404) at the first visit',
        sees: 'the page, from the network; the next page opened makes up for it',
        lost: 'nothing',
      },
      async () => {
        await visitWith(worker, status(404));
        site.mend();
        await tab.goto(site.url('help/'));
        await waitForOfflineReady(tab);
        return tab;
      },
    );

    fault(
      GROUP,
      engine,
      {
        fault: 'The browser itself has kept a script of which only the first half had come',
        sees: 'the page, at work, and ready for offline use: the script is fetched anew',
        lost: 'nothing',
      },
      async () => {
        site.misbehave(worker, status(404));
        site.misbehave(isOwnScript, truncated);
        window = await engine.open();
        tab = await window.tab();
        await tab.goto(site.url('headlines/'));
        await tab.waitFor(() => document.documentElement.classList.contains('broken'));
        site.mend();
        await tab.goto(site.url('area/kent/'));
        return opensHeadlinesOffline();
      },
    );

    for (const [what, fits, answer] of UNSAVED)
      fault(
        GROUP,
        engine,
        {
          fault: `${what} at the first visit`,
          sees: 'the page, from the network; ready for offline use soon after the file is there, by itself',
          lost: 'nothing',
        },
        async () => {
          await visitWith(fits, answer);
          site.mend();
          return opensHeadlinesOffline();
        },
      );
  });
});
