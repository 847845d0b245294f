import { PrecacheController } from 'workbox-precaching';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { coreCache, pagesCache } from '../contract/storage-names.ts';
import { checkPage, isOfType } from '../storage/whole-page.ts';

declare const self: ServiceWorkerGlobalScope;

/** Where the site is served: `/`, or a sub-path with a slash at its end. */
export const base = new URL(self.registration.scope).pathname;

/** The version of the app this worker belongs to, and the addresses of its area pages (`area/kent/`); set by the build. */
export const build = BUILD_ID;
export const areaPages = AREA_PAGES;

/**
 * A network may answer with its sign-in page and status 200, a host half-way through an upload with another version's page.
 * Either would be kept for as long as this version lives, so nothing but the thing itself is put into the core.
 */
const onlyOurs: WorkboxPlugin = {
  async cacheWillUpdate({ request, response }) {
    if (!response.ok) return null;
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/') || pathname.endsWith('.html'))
      return (await checkPage(await response.clone().text(), build, pathname.slice(base.length))) === 'whole'
        ? response
        : null;
    return isOfType(response, 'text/html') ? null : response;
  },
};

/** Whether what the browser keeps by itself is passed by: it keeps a script for good, and the broken one as well. */
let pastKept = false;

const asFreshAsNeeded: WorkboxPlugin = {
  requestWillFetch: async ({ request }) => (pastKept ? new Request(request, { cache: 'reload' }) : request),
};

/** All that this version cannot do without. It is complete or the worker does not install. */
const core = new PrecacheController({
  cacheName: coreCache(base, build),
  plugins: [onlyOurs, asFreshAsNeeded],
});
// oxlint-disable-next-line no-underscore-dangle
core.addToCacheList(self.__WB_MANIFEST);

const addressOf = (path: string): string => new URL(base + path, location.origin).href;

/** An answer from the core, for an address below the base; undefined where it is no part of it or was thrown away. */
export const fromCore = (path: string): Promise<Response | undefined> => core.matchPrecache(addressOf(path));

/** An area page as saved for this version. */
export const savedPage = async (path: string): Promise<Response | undefined> =>
  (await caches.open(pagesCache(base, build))).match(addressOf(path));

/** And as saved for another version, whose scripts are kept as well. */
export const formerPage = (path: string): Promise<Response | undefined> => caches.match(addressOf(path));

/** Whether an address is a page of this version, kept or not. */
export const isKnown = (path: string): boolean =>
  areaPages.includes(path) || core.getCacheKeyForURL(addressOf(path)) !== undefined;

/** Whether every area page of this version is saved. */
export const hasPages = async (): Promise<boolean> =>
  (await (await caches.open(pagesCache(base, build))).keys()).length >= areaPages.length;

/** The keys under which something of the core should be kept and is not. */
async function missing(cache: Cache): Promise<string[]> {
  const kept = new Set((await cache.keys()).map((request) => request.url));
  return [...core.getURLsToCacheKeys().values()].filter((key) => !kept.has(key));
}

const openCore = (): Promise<Cache> => caches.open(coreCache(base, build));

/** Whether nothing of the core is missing. */
export const isComplete = async (): Promise<boolean> => (await missing(await openCore())).length === 0;

/**
 * Fetches what is missing of the core; what came before is kept.
 * @throws where something cannot be had, or not whole
 */
export async function fetchCore(event: ExtendableEvent): Promise<void> {
  const cache = await openCore();
  // What was being written when a worker ended cannot be read in WebKit, nor written over: it has to go first.
  await Promise.all((await missing(cache)).map((key) => cache.delete(key)));
  pastKept = false;
  try {
    await install(event);
  } catch {
    pastKept = true;
    await install(event);
  }
}

/** Has Workbox fetch as at an installation, whatever the event is; to fail is not yet to fail the event. */
function install(event: ExtendableEvent): Promise<unknown> {
  const waitUntil = (work: Promise<unknown>): void => event.waitUntil(work.catch(() => undefined));
  // Workbox looks at no more of an event than these two.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return core.install({ type: 'install', waitUntil } as ExtendableEvent);
}

let repairing: Promise<boolean> | undefined;

/**
 * Fetches what the browser threw away of the core, by the same steps and under the same checks as at the installation. Pages
 * that ask while it is at work wait for the same.
 */
export function repair(event: ExtendableEvent): Promise<boolean> {
  repairing ??= completed(event).finally(() => (repairing = undefined));
  return repairing;
}

async function completed(event: ExtendableEvent): Promise<boolean> {
  if (!(await isComplete())) await fetchCore(event).catch(() => undefined);
  return isComplete();
}
