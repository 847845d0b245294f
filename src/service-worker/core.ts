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
 * A network may answer with its sign-in page and status 200, a host half-way through an upload with another version's
 * page. Either would be kept for as long as this version is in use, so only the genuine file is put into the core.
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

/** Whether to bypass the browser's own HTTP cache: it keeps a script for good, a broken one as well. */
let bypassHttpCache = false;

const asFreshAsNeeded: WorkboxPlugin = {
  requestWillFetch: async ({ request }) =>
    bypassHttpCache ? new Request(request, { cache: 'reload' }) : request,
};

/** Everything that this version needs. Unless it is complete, the worker does not install. */
const core = new PrecacheController({
  cacheName: coreCache(base, build),
  plugins: [onlyOurs, asFreshAsNeeded],
});
// oxlint-disable-next-line no-underscore-dangle
core.addToCacheList(self.__WB_MANIFEST);

const addressOf = (path: string): string => new URL(base + path, location.origin).href;

/**
 * The core's answer for an address below the base; undefined where the core does not include it, or the browser threw
 * it away.
 */
export const fromCore = (path: string): Promise<Response | undefined> => core.matchPrecache(addressOf(path));

/** An area page as saved for this version. */
export const savedPage = async (path: string): Promise<Response | undefined> =>
  (await caches.open(pagesCache(base, build))).match(addressOf(path));

/** The same page as saved for another version, whose scripts are kept too. */
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

/** Whether the whole core is there. */
export const isComplete = async (): Promise<boolean> => (await missing(await openCore())).length === 0;

/**
 * Fetches what is missing of the core; what came before is kept.
 * @throws where something cannot be fetched, or not completely
 */
export async function fetchCore(event: ExtendableEvent): Promise<void> {
  const cache = await openCore();
  // What was being written when a worker ended cannot be read in WebKit, nor written over: it has to go first.
  await Promise.all((await missing(cache)).map((key) => cache.delete(key)));
  bypassHttpCache = false;
  try {
    await install(event);
  } catch {
    bypassHttpCache = true;
    await install(event);
  }
}

/** Lets Workbox fetch as it does on installation, whatever the event is. A failure here does not yet fail the event. */
function install(event: ExtendableEvent): Promise<unknown> {
  const waitUntil = (work: Promise<unknown>): void => event.waitUntil(work.catch(() => undefined));
  // Workbox looks at no more of an event than these two.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return core.install({ type: 'install', waitUntil } as ExtendableEvent);
}

let repairing: Promise<boolean> | undefined;

/**
 * Fetches again what the browser threw away of the core, with the same steps and checks as on installation. Pages that
 * ask while this is running wait for the same run.
 */
export function repair(event: ExtendableEvent): Promise<boolean> {
  repairing ??= completed(event).finally(() => (repairing = undefined));
  return repairing;
}

async function completed(event: ExtendableEvent): Promise<boolean> {
  if (!(await isComplete())) await fetchCore(event).catch(() => undefined);
  return isComplete();
}
