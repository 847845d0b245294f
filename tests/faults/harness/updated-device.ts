import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { copySite, type Copy } from '../../browser/harness/versions.ts';
import type { BrowserWindow, Engine, Tab } from '../../engines/harness/engine.ts';
import { waitForOfflineReady } from '../../engines/harness/ready.ts';
import { fault } from './fault.ts';
import { startFaultySite, type FaultySite } from './faulty-site.ts';
import { beyondLoading } from './noise.ts';
import { onDevice, pinKent, untilSettled } from './on-device.ts';
import { loadsOnce, press, versionOf, versionsKept } from './update.ts';

/** One device through the years: each row of a file finds the version that the row before left it with. */
export class UpdatedDevice {
  copy!: Copy;
  site!: FaultySite;
  window!: BrowserWindow;
  tab!: Tab;
  /** The first version. */
  original!: string;
  /** The version that the device is on. */
  version!: string;
  #published = 1;

  /** To be called where vitest's hooks may be: it visits a copy of the site and pins an area. */
  constructor(readonly engine: Engine) {
    beforeAll(async () => {
      this.copy = await copySite();
      this.original = await this.copy.build();
      this.version = this.original;
      this.site = await startFaultySite({ dir: this.copy.dir });
      this.window = await engine.open();
      this.tab = await this.window.tab();
      await this.tab.goto(this.site.url('area/kent/'));
      await waitForOfflineReady(this.tab);
      await pinKent(this.tab, this.site);
    });
    afterEach(async () => {
      this.site.mend();
      await this.site.start();
    });
    afterAll(async () => {
      await this.window.close();
      await this.site.stop();
      await this.copy.remove();
    });
  }

  /** Publishes the next version. @returns its name */
  async publish(): Promise<string> {
    this.#published += 1;
    const next = `version-${this.#published}`;
    await this.copy.publishBuild(next);
    return next;
  }

  /** Takes an offer, by the notice where not said otherwise. */
  async update(next: string, take: () => Promise<void> = () => press(this.tab, 'Update now')): Promise<void> {
    expect(await loadsOnce(this.tab, next, take)).toBe(true);
    this.version = next;
  }

  /** The tab is closed, and with it goes what was said in it. */
  async nextVisit(): Promise<void> {
    const closed = this.tab;
    this.tab = await this.window.tab();
    await closed.close();
    await this.tab.goto(this.site.url());
    await waitForOfflineReady(this.tab);
  }

  /** A fault in the life of the device, and that nothing is lost by it. */
  row(what: string, sees: string, run: (device: this) => Promise<void>): void {
    const lost = 'nothing: pins, figures and pages stay';
    fault('Updates', this.engine, { fault: what, sees, lost }, async () => {
      await run(this);
      const { tab, version } = this;
      await untilSettled(tab);
      expect(await versionOf(tab)).toBe(version);
      expect(await onDevice(tab)).toMatchObject({ areas: 46, pins: ['kent'] });
      expect((await versionsKept(tab))[version]).toBe(46);
      expect(beyondLoading(this.window.errors)).toEqual([]);
      return tab;
    });
  }
}
