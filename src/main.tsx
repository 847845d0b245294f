import { startExit } from './shell/exit/start.ts';

// First of all: it must work whatever breaks later.
startExit(document);

/** What a page's own script does once the page is there. */
interface Client {
  start(root: Document): void;
}

const CLIENTS: Readonly<Record<string, () => Promise<Client>>> = {
  home: () => import('./screens/home/client.tsx'),
  area: () => import('./screens/area/client.tsx'),
  help: () => import('./screens/help/client.ts'),
  about: () => import('./screens/about/client.tsx'),
  'not-found': () => import('./screens/not-found/client.tsx'),
};

const { page = '' } = document.documentElement.dataset;

async function start(): Promise<void> {
  const client = await CLIENTS[page]?.();
  client?.start(document);
  // While developing there is no worker, and nothing is kept.
  if (!import.meta.env.PROD) return;
  const { startOffline } = await import('./shell/offline/start.ts');
  startOffline();
}

// The exit page stays empty of everything: someone may be looking.
if (page !== 'exit') void start();
