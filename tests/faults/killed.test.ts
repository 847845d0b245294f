import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { makeProfile, removeProfile } from '../browser/harness/profile.ts';
import { copySite, type Copy } from '../browser/harness/versions.ts';
import { untilTrue, type BrowserWindow, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { held } from './harness/answers.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite, type FaultySite, type Fits } from './harness/faulty-site.ts';
import { beyondLoading } from './harness/noise.ts';
import { onDevice, pinKent, untilArea, untilSeen } from './harness/on-device.ts';
import { loadsOnce, press, untilOffered, versionOf, versionsKept } from './harness/update.ts';

/*
 * The battery is empty, or the system ends the browser: its processes are gone in the middle of their work. One profile goes
 * through all of it.
 */

const inTheMiddle: Fits = (asked) => asked === '/headlines/';
const isLateArea: Fits = (asked) => /^\/area\/(?:w|s)[a-z-]+\/$/.test(asked);

inEachEngine((engine) => {
  let copy: Copy;
  let site: FaultySite;
  let profile: string;
  let window: BrowserWindow;
  let tab: Tab;
  /** The version that the device is on. */
  let version: string;

  beforeAll(async () => {
    copy = await copySite();
    version = await copy.build();
    site = await startFaultySite({ dir: copy.dir });
    profile = await makeProfile();
  });
  afterEach(async () => {
    await window.kill();
    site.mend();
    await site.start();
  });
  afterAll(async () => {
    await site.stop();
    await copy.remove();
    await removeProfile(profile);
  });

  const open = async (): Promise<void> => {
    window = await engine.open({ profile });
    tab = await window.tab();
  };

  /** Opens an address, and ends the browser when what fits is on its way. */
  const killAt = async (fits: Fits, address: string): Promise<void> => {
    const asked = site.timesAsked(fits);
    site.misbehave(fits, held);
    await open();
    await tab.goto(site.url(address));
    await untilTrue(async () => site.timesAsked(fits) > asked, 'the file is on its way');
    await window.kill();
    site.mend();
  };

  /** Opened again without a connection, it has every area, in the version that was there; then the connection is back. */
  const opensWithoutConnection = async (): Promise<void> => {
    await site.stop();
    await open();
    await tab.goto(site.url('area/wiltshire/'));
    await untilArea(tab, 'Wiltshire');
    await untilSeen(tab, 'Offline\\.');
    expect(await versionOf(tab)).toBe(version);
    await site.start();
  };

  const updateTo = async (next: string): Promise<void> => {
    await untilOffered(tab);
    expect(await loadsOnce(tab, next, () => press(tab, 'Update now'))).toBe(true);
    version = next;
  };

  const row = (what: string, sees: string, run: () => Promise<void>): void => {
    fault('Browser killed', engine, { fault: what, sees, lost: 'nothing' }, async () => {
      await run();
      expect(await versionOf(tab)).toBe(version);
      expect((await versionsKept(tab))[version]).toBe(46);
      expect((await onDevice(tab)).areas).toBe(46);
      expect((await onDevice(tab)).pins).toEqual(['kent']);
      expect(beyondLoading(window.errors)).toEqual([]);
      return tab;
    });
  };

  row(
    'The browser is killed in the middle of the first visit',
    'the site; the rest is saved when it is opened again',
    async () => {
      await killAt(inTheMiddle, 'area/kent/');
      await open();
      await tab.goto(site.url('area/kent/'));
      await waitForOfflineReady(tab);
      await pinKent(tab, site);
      await site.stop();
      await tab.goto(site.url('headlines/'));
      await waitForOfflineReady(tab);
    },
  );

  row(
    'The browser is killed in the middle of an update, and opened again without a connection',
    'the version that was there; the offer comes with the connection',
    async () => {
      await copy.publishBuild('version-2');
      await killAt(inTheMiddle, 'area/kent/');
      await opensWithoutConnection();
      await tab.goto(site.url('area/kent/'));
      await updateTo('version-2');
    },
  );

  row(
    'The browser is killed while the pages of an update are being saved, and opened again without a connection',
    'every area, those not yet saved in the version before; the update goes on with the connection',
    async () => {
      await copy.publishBuild('version-3');
      await killAt(isLateArea, 'area/kent/');
      await opensWithoutConnection();
      await tab.goto(site.url('help/'));
      // The others take a version that waits when no tab is left; Firefox forgets it when it is killed.
      if ((await versionOf(tab)) === version) await updateTo('version-3');
      version = 'version-3';
      await waitForOfflineReady(tab);
    },
  );
});
