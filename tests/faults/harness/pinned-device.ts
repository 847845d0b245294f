import { startSite, type Site } from '../../browser/harness/site.ts';
import type { BrowserWindow, Engine, OpenOptions, Tab } from '../../engines/harness/engine.ts';
import { visitOnce } from '../../engines/harness/visited.ts';
import { onDevice, pinKent, type OnDevice } from './on-device.ts';

/** Somebody who has been to the site before and has pinned Kent: one device for all rows of a file. */
export interface PinnedDevice {
  readonly site: Site;
  readonly window: BrowserWindow;
  readonly tab: Tab;
  /** What it keeps before anything is done to it. */
  readonly before: OnDevice;
  end(): Promise<void>;
}

export async function pinnedDevice(
  engine: Engine,
  options?: Pick<OpenOptions, 'own'>,
): Promise<PinnedDevice> {
  const site = await startSite();
  const visited = await visitOnce(engine, site);
  const { window, tab } = await visited.open(options);
  await pinKent(tab, site);
  return {
    site,
    window,
    tab,
    before: await onDevice(tab),
    async end() {
      await window.close();
      await visited.remove();
      await site.stop();
    },
  };
}
