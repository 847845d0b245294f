import type { Tab } from './engine.ts';

/** Waits until the site has said that worker and data are complete and it can do without a connection. */
export const waitForOfflineReady = (tab: Tab): Promise<void> =>
  tab.waitFor(() => document.documentElement.dataset['offline'] === 'ready');
