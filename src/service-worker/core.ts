import { PrecacheController } from 'workbox-precaching';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { coreCache, pagesCache } from '../contract/storage-names.ts';
import { checkPage, isOfType } from '../storage/whole-page.ts';

declare const self: ServiceWorkerGlobalScope;

/** Where the site is served: `/`, or a sub-path with a slash at its end. */
export const base = new URL(self.registration.scope).pathname;

/** The version of the app that this worker belongs to; set by the build. */
export const build = BUILD_ID;
/** Paths of the area pages of this version: `area/kent/`; set by the build. */
export const areaPages = AREA_PAGES;

/**
 * Lets nothing into the core but the file that was asked for. A network may answer with its sign-in page and status 200, and a
 * host that is half-way through an upload with a page of another version; either would stay as long as this version does.
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

/** Whether to fetch past the browser's own cache, which keeps a script for good, even one that arrived damaged. */
let pastKept = false;

const asFreshAsNeeded: WorkboxPlugin = {
  requestWillFetch: async ({ request }) => (pastKept ? new Request(request, { cache: 'reload' }) : request),
};

/** Everything that this version needs to work. The worker is not installed unless all of it was saved. */
const core = new PrecacheController({
  cacheName: coreCache(base, build),
  plugins: [onlyOurs, asFreshAsNeeded],
});
// oxlint-disable-next-line no-underscore-dangle
core.addToCacheList(self.__WB_MANIFEST);

const addressOf = (path: string): string => new URL(base + path, location.origin).href;

/** The answer in the core for a path below the base; undefined where the core has none, or the browser threw it away. */
export const fromCore = (path: string): Promise<Response | undefined> => core.matchPrecache(addressOf(path));

/** An area page that was saved for this version. */
export const savedPage = async (path: string): Promise<Response | undefined> =>
  (await caches.open(pagesCache(base, build))).match(addressOf(path));

/** An area page that was saved for any version: one of a former version works too, as its scripts are still in a cache. */
export const formerPage = (path: string): Promise<Response | undefined> => caches.match(addressOf(path));

/** Whether this version has a page at a path, saved or not. */
export const isKnown = (path: string): boolean =>
  areaPages.includes(path) || core.getCacheKeyForURL(addressOf(path)) !== undefined;

/** Whether every area page of this version is saved. */
export const hasPages = async (): Promise<boolean> =>
  (await (await caches.open(pagesCache(base, build))).keys()).length >= areaPages.length;

/** The keys of what is missing from the core. */
async function missing(cache: Cache): Promise<string[]> {
  const kept = new Set((await cache.keys()).map((request) => request.url));
  return [...core.getURLsToCacheKeys().values()].filter((key) => !kept.has(key));
}

const openCore = (): Promise<Cache> => caches.open(coreCache(base, build));

/** Whether nothing is missing from the core. */
export const isComplete = async (): Promise<boolean> => (await missing(await openCore())).length === 0;

/**
 * Fetches what is missing from the core. Whatever arrives is saved, even if the rest fails.
 * @throws where something cannot be fetched, or arrives damaged
 */
export async function fetchCore(event: ExtendableEvent): Promise<void> {
  const cache = await openCore();
  // In WebKit an entry that was being written when a worker ended can be neither read nor overwritten: it has to be deleted.
  await Promise.all((await missing(cache)).map((key) => cache.delete(key)));
  pastKept = false;
  try {
    await install(event);
  } catch {
    pastKept = true;
    await install(event);
  }
}

/** Has Workbox fetch as it does at an installation, during any event. A failure does not make the event fail. */
function install(event: ExtendableEvent): Promise<unknown> {
  const waitUntil = (work: Promise<unknown>): void => event.waitUntil(work.catch(() => undefined));
  // Workbox uses only these two properties of the event.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return core.install({ type: 'install', waitUntil } as ExtendableEvent);
}

let repairing: Promise<boolean> | undefined;

/**
 * Fetches again what the browser threw away from the core, with the same checks as at the installation. Calls that come while a
 * repair is running wait for that one.
 * @returns whether the core is complete
 */
export function repair(event: ExtendableEvent): Promise<boolean> {
  repairing ??= completed(event).finally(() => (repairing = undefined));
  return repairing;
}

async function completed(event: ExtendableEvent): Promise<boolean> {
  if (!(await isComplete())) await fetchCore(event).catch(() => undefined);
  return isComplete();
}
