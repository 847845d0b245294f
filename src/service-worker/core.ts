import { PrecacheController } from 'workbox-precaching';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { coreCache, isCoreCache, isOurCache, pagesCache } from '../storage/names.ts';
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
      return checkPage(await response.clone().text(), build) === 'whole' ? response : null;
    return isOfType(response, 'text/html') ? null : response;
  },
};

/** All that this version cannot do without. It is complete or the worker does not install. */
export const core = new PrecacheController({ cacheName: coreCache(base, build), plugins: [onlyOurs] });
// oxlint-disable-next-line no-underscore-dangle
core.precache(self.__WB_MANIFEST);

const addressOf = (path: string): string => new URL(base + path, location.origin).href;

/** An answer from the core, for an address below the base; undefined where it is no part of it or was thrown away. */
export const fromCore = (path: string): Promise<Response | undefined> => core.matchPrecache(addressOf(path));

/** An area page as saved for this version. */
export const savedPage = async (path: string): Promise<Response | undefined> =>
  (await caches.open(pagesCache(base, build))).match(addressOf(path));

/** Whether an address is a page of this version, kept or not. */
export const isKnown = (path: string): boolean =>
  areaPages.includes(path) || core.getCacheKeyForURL(addressOf(path)) !== undefined;

/** Whether nothing of the core is missing. */
export async function isComplete(): Promise<boolean> {
  const cache = await caches.open(coreCache(base, build));
  const kept = new Set((await cache.keys()).map((request) => request.url));
  return [...core.getURLsToCacheKeys().values()].every((key) => kept.has(key));
}

/** Fetches what is missing of the core, by the same steps and under the same checks as at the installation. */
export async function repair(event: ExtendableEvent): Promise<boolean> {
  if (await isComplete()) return true;
  const asInstall = { type: 'install', waitUntil: (work: Promise<unknown>) => event.waitUntil(work) };
  // Workbox looks at no more of an event than these two.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  await core.install(asInstall as ExtendableEvent).catch(() => undefined);
  return isComplete();
}

/**
 * Removes what belongs to former versions, once this one is complete. The core of the version before stays: tabs still open on
 * it may yet ask for a script. Nothing is removed that could be all there is.
 */
export async function removeFormer(): Promise<void> {
  if (!(await isComplete())) return;
  const own = [coreCache(base, build), pagesCache(base, build)];
  const former = (await caches.keys()).filter((name) => isOurCache(base, name) && !own.includes(name));
  const before = former.findLast((name) => isCoreCache(base, name));
  await Promise.all(former.filter((name) => name !== before).map((name) => caches.delete(name)));
}
