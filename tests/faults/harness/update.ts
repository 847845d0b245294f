import type { Tab } from '../../engines/harness/engine.ts';
import { waitForOfflineReady } from '../../engines/harness/ready.ts';
import { untilSettled } from './on-device.ts';

/** The version of the page that is shown. */
export const versionOf = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.documentElement.dataset['build']);

/** What the notice about a new version says; empty where there is none. */
export const notice = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('.notice-update p')?.textContent ?? '');

/** Waits until the page offers the new version. */
export const untilOffered = (tab: Tab): Promise<void> =>
  tab.waitFor(() => document.querySelector('.notice-update p')?.textContent === 'A new version is ready');

/** Presses a button of the notice. */
export const press = (tab: Tab, button: 'Update now' | 'Later'): Promise<void> =>
  tab.click(`.notice-update button:${button === 'Later' ? 'last-child' : 'first-child'}`);

/** Waits until the page is of that version, and all of it is on the device. */
export async function untilVersion(tab: Tab, version: string): Promise<void> {
  await tab.waitFor((wanted) => document.documentElement.dataset['build'] === wanted, version);
  await waitForOfflineReady(tab);
  await untilSettled(tab);
}

/**
 * How often a tab is loaded anew while something is done and until all is at rest in that version.
 * A page tells by its time of origin which load it is.
 */
export async function loadsUntil(tab: Tab, version: string, act: () => Promise<void>): Promise<number> {
  const origin = (): Promise<number | undefined> =>
    tab.evaluate(() => performance.timeOrigin).catch(() => undefined);
  const loads = new Set([await origin()]);
  let watching = true;
  const watch = async (): Promise<void> => {
    while (watching) loads.add(await origin());
  };
  const watched = watch();
  try {
    await act();
    await untilVersion(tab, version);
  } finally {
    watching = false;
    await watched;
  }
  loads.delete(undefined);
  return loads.size - 1;
}

/** Whether the browser takes what stands at the worker's address for one: the answer to its own look for a new version. */
export const lookForUpdate = (tab: Tab): Promise<'asked' | 'refused'> =>
  tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration!.update().then(
      () => 'asked' as const,
      () => 'refused' as const,
    );
  });

/** Waits until the browser has given up the version that it was fetching. */
export const untilGivenUp = (tab: Tab): Promise<void> =>
  tab.waitFor(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing === null && registration.waiting === null;
  });

/** The versions of which something is kept, each with the number of its area pages. */
export const versionsKept = (tab: Tab): Promise<Record<string, number>> =>
  tab.evaluate(async () => {
    const kept: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const [, kind, version = ''] = /:(core|pages)-(.*)$/.exec(name) ?? [];
      kept[version] ??= 0;
      if (kind === 'pages') kept[version] += (await (await caches.open(name)).keys()).length;
    }
    return kept;
  });
