import type { Tab } from './engine.ts';

/** What a page knows of its being saved; for the message of a test that waited in vain. */
const standing = (tab: Tab): Promise<string> =>
  tab.evaluate(async () => {
    const registration = await navigator.serviceWorker?.getRegistration();
    const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {};
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
    return JSON.stringify({
      page: location.pathname,
      classes: document.documentElement.className,
      says: document.getElementById('notices')?.innerText,
      worker: [registration?.installing, registration?.waiting, registration?.active].map((w) => w?.state),
      controlled: navigator.serviceWorker?.controller?.state,
      held: held.map(({ name }) => name),
      pending: pending.map(({ name }) => name),
      scripts,
    });
  });

/** Waits until the site has said that worker and data are complete and it can do without a connection. */
export const waitForOfflineReady = (tab: Tab): Promise<void> =>
  tab
    .waitFor(() => document.documentElement.dataset['offline'] === 'ready')
    .catch(async (cause: unknown) => {
      throw new Error(`Not ready for offline use: ${await standing(tab).catch(String)}`, { cause });
    });
