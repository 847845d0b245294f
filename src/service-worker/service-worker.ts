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
import { kindly } from './kindly.ts';
import { lastPage } from './last-page.ts';
import { removeFormer, removeSkipped } from './tidy.ts';

declare const self: ServiceWorkerGlobalScope;

/*
 * Makes the whole app work without a connection. The core, which is saved at the installation, holds pages, scripts and the
 * search index of one version. The area pages are saved by the page (src/storage/pages.ts), so that one that fails does not
 * hold up the rest. A worker answers with files of its own version. Where such a page is gone and there is no network, it
 * answers with the page of a former version. A new version takes over when the user agrees, or when no tab is open.
 */

/**
 * An area's file with its hash in the name. Only the app's own sync asks for it, and it must see a failure as such: that is how
 * it knows that there is no connection.
 */
const HASHED = /\.[0-9a-f]{12}\.json$/;

// Takes control of the page of a first visit without a reload.
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
  // This is how the sync asks for the newest list. It must see a failure: an older list from here would pass for the newest.
  if (path === INDEX_PATH && request.cache === 'no-cache') return;
  const isPage = request.mode === 'navigate';
  if (path.startsWith(API_PATH) && (isPage || !HASHED.test(path))) event.respondWith(data(request, path));
  else if (isPage) event.respondWith(page(request, pathOfNavigation(pathname, base)));
  else event.respondWith(file(request, path));
});

async function install(event: ExtendableEvent): Promise<void> {
  await fetchCore(event);
  // Not earlier: until this worker is installed, the user may still choose another one that is waiting.
  await kindly(removeSkipped());
}

async function sayStatus(event: ExtendableMessageEvent): Promise<void> {
  const complete = await repair(event).catch(() => false);
  const status: WorkerStatus = { build, pages: areaPages, complete };
  event.ports[0]?.postMessage(status);
}

/** Answers with a page: the saved one of this version, or else from the network, or else the best that is left. */
async function page(request: Request, path: string): Promise<Response> {
  const kept = (await kindly(fromCore(path))) ?? (await kindly(savedPage(path)));
  if (kept) return kept;
  const instead = areaPages.includes(path) ? await areaInstead(path) : undefined;
  const fresh = await kindly(
    withTimeLimit(fetch(request), instead ? NETWORK_WITH_FALLBACK_MS : NETWORK_ALONE_MS),
  );
  if (fresh && (fresh.ok || !instead)) return fresh;
  return instead ?? (isKnown(path) ? undefined : await notFound()) ?? lastPage();
}

/** What shows an area whose page is not saved: the page of a former version, or the page that draws any area from the database. */
const areaInstead = async (path: string): Promise<Response | undefined> =>
  (await kindly(formerPage(path))) ?? kindly(fromCore(AREA_SHELL_PATH));

async function notFound(): Promise<Response | undefined> {
  const kept = await kindly(fromCore('404.html'));
  return kept && new Response(kept.body, { status: 404, headers: kept.headers });
}

/** Answers with a script or another file, a saved one first. A tab of a former version may ask for a script of that version. */
async function file(request: Request, path: string): Promise<Response> {
  const kept = await kindly(fromCore(path));
  if (kept) return kept;
  const former = path.startsWith('assets/') ? await kindly(caches.match(request)) : undefined;
  return former ?? fetch(request);
}
