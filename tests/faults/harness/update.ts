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

/** Which load of a page this is: two loads differ. */
export const loadOf = (tab: Tab): Promise<number> => tab.evaluate(() => performance.timeOrigin);

/**
 * Does something that brings a version to the tab, and waits until all is at rest in it.
 * @returns whether the page was loaded anew, and after that never again
 */
export async function loadsOnce(tab: Tab, version: string, act: () => Promise<void>): Promise<boolean> {
  const before = await loadOf(tab);
  await act();
  await tab.waitFor((wanted) => document.documentElement.dataset['build'] === wanted, version);
  const after = await loadOf(tab);
  await waitForOfflineReady(tab);
  await untilSettled(tab);
  return after !== before && after === (await loadOf(tab));
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
