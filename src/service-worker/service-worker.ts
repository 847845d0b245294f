import { clientsClaim } from 'workbox-core';
import { withTimeLimit } from '../storage/time-limit.ts';
import { API_PATH, AREA_SHELL_PATH, INDEX_PATH, pathOfNavigation } from '../contract/addresses.ts';
import { NETWORK_ALONE_MS, NETWORK_WITH_FALLBACK_MS } from '../contract/time-limits.ts';
import { ASK_BUILD, ASK_STATUS, TAKE_OVER, type WorkerStatus } from '../contract/worker-messages.ts';
import {
  areaPages,
  base,
  build,
  fetchCore,
  formerPage,
  fromCore,
  isKnown,
  repair,
  savedPage,
} from './core.ts';
import { data } from './data.ts';
import { orUndefined } from './or-undefined.ts';
import { lastPage } from './last-page.ts';
import { removeFormer, removeSkipped } from './tidy.ts';

declare const self: ServiceWorkerGlobalScope;

/*
 * The whole app without a connection. The core is the pages, scripts and search index of one version. The area pages
 * are saved by the page (src/storage/pages.ts), so that one of them failing does not stop the rest. A version answers
 * with what belongs to it; where that is gone and there is no network, with the former version's page. It takes over
 * when the user says so, or when no tab is left.
 */

/** A file of an area under its hash: only the app's own storage asks for it, and learns from the failure that it is offline. */
const HASHED = /\.[0-9a-f]{12}\.json$/;

// So that the first visit is controlled without a reload.
clientsClaim();

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(removeFormer()));

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
  if (event.data === ASK_BUILD) event.ports[0]?.postMessage(build);
  if (event.data === ASK_STATUS) event.waitUntil(sayStatus(event));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  const path = pathname.slice(base.length);
  // The app asks for the newest list in this way, and must be told when it cannot be fetched: an older one would pass
  // for the newest.
  if (path === INDEX_PATH && request.cache === 'no-cache') return;
  const isPage = request.mode === 'navigate';
  if (path.startsWith(API_PATH) && (isPage || !HASHED.test(path))) event.respondWith(data(request, path));
  else if (isPage) event.respondWith(page(request, pathOfNavigation(pathname, base)));
  else event.respondWith(file(request, path));
});

async function install(event: ExtendableEvent): Promise<void> {
  await fetchCore(event);
  // Only now: until this point the user may still choose another version that is waiting.
  await orUndefined(removeSkipped());
}

async function sayStatus(event: ExtendableMessageEvent): Promise<void> {
  const complete = await repair(event).catch(() => false);
  const status: WorkerStatus = { build, pages: areaPages, complete };
  event.ports[0]?.postMessage(status);
}

/** A page: of this version if it is kept, else from the network, else the best there is. */
async function page(request: Request, path: string): Promise<Response> {
  const kept = (await orUndefined(fromCore(path))) ?? (await orUndefined(savedPage(path)));
  if (kept) return kept;
  const instead = areaPages.includes(path) ? await areaInstead(path) : undefined;
  const fresh = await orUndefined(
    withTimeLimit(fetch(request), instead ? NETWORK_WITH_FALLBACK_MS : NETWORK_ALONE_MS),
  );
  if (fresh && (fresh.ok || !instead)) return fresh;
  return instead ?? (isKnown(path) ? undefined : await notFound()) ?? lastPage();
}

/** What shows an area whose page is not kept: the former version's page, or one that draws it from the database. */
const areaInstead = async (path: string): Promise<Response | undefined> =>
  (await orUndefined(formerPage(path))) ?? orUndefined(fromCore(AREA_SHELL_PATH));

async function notFound(): Promise<Response | undefined> {
  const kept = await orUndefined(fromCore('404.html'));
  return kept && new Response(kept.body, { status: 404, headers: kept.headers });
}

/** A script or other file: kept ones first. A tab on a former version may still ask for one of that version's scripts. */
async function file(request: Request, path: string): Promise<Response> {
  const kept = await orUndefined(fromCore(path));
  if (kept) return kept;
  const former = path.startsWith('assets/') ? await orUndefined(caches.match(request)) : undefined;
  return former ?? fetch(request);
}
