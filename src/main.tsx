import { readFact } from './contract/page-facts.ts';
import { startExit } from './shell/exit/start.ts';
import { keepInstallOffer } from './shell/install/prompt.ts';
import { nextTask } from './shell/scheduling.ts';

// First of all: it must work whatever breaks later.
startExit(document);
// The browser offers to install before anything else is ready to show it.
keepInstallOffer();

/** What a page's own script does once the page is there. */
interface Client {
  start(root: Document): void;
}

/** The script of each screen that has one, fetched when its page asks for it. */
const clients = import.meta.glob<Client>('./screens/*/client.{ts,tsx}');

const page = readFact(document.documentElement, 'page') ?? '';

async function startPage(): Promise<void> {
  const client = await (
    clients[`./screens/${page}/client.tsx`] ?? clients[`./screens/${page}/client.ts`]
  )?.();
  // Reading a script and running it are two pieces of work: a slow phone must not do both at once.
  await nextTask();
  // From here on a fault is of one part, and the others work; see shell/broken/guard.ts.
  document.documentElement.classList.add('js', 'awake');
  client?.start(document);
}

async function start(): Promise<void> {
  try {
    await startPage();
  } finally {
    // Saving for offline use goes on even where a screen broke. While developing there is no worker, and nothing is kept.
    if (import.meta.env.PROD) (await import('./shell/offline/start.ts')).startOffline();
  }
}

// The exit page stays empty of everything, and so does a page that was left: someone may be looking.
if (page !== 'exit' && !document.documentElement.classList.contains('exited')) void start();
