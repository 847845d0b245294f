import { pagesCache } from '../contract/storage-names.ts';
import { FETCH_PAGE_MS } from '../contract/time-limits.ts';
import { pool } from './pool.ts';
import { abortAfter } from './time-limit.ts';
import { checkPage, isOfType } from './whole-page.ts';

/** Which pages to save: those of one version of the app. */
export interface PagesOptions {
  readonly build: string;
  /** Paths below the base of the site: `area/kent/`. */
  readonly pages: readonly string[];
  /** A newer version is known to be published: pages that are missing are not fetched, since they would be of that version. */
  readonly movedOn?: boolean;
  readonly onProgress?: (saved: number, total: number) => void;
  readonly stop?: AbortSignal;
}

/**
 * How many pages the device has now. `why` says why some are missing:
 * - `unreachable`: some could not be fetched, or came damaged; the others are saved, and the next try fetches what is missing
 * - `other-build`: another version has been published; its service worker will bring its own pages
 * - `storage-failed`: storage is blocked or full
 */
export interface PagesResult {
  readonly saved: number;
  readonly total: number;
  readonly why?: 'unreachable' | 'other-build' | 'storage-failed';
}

/** Ends the saving of all pages, where the others would fail in the same way. */
class Stopped extends Error {
  constructor(readonly why: NonNullable<PagesResult['why']>) {
    super(why);
  }
}

/** Saves every page of a version on the device, a few at a time, and each only if it arrived undamaged. Never throws. */
export async function savePages(options: PagesOptions): Promise<PagesResult> {
  const { build, pages, movedOn, onProgress, stop } = options;
  const total = pages.length;
  let saved = 0;
  // The cache is not even looked at: opening one creates it.
  if (stop?.aborted) return { saved, total, why: 'unreachable' };
  try {
    const cache = await caches.open(pagesCache(import.meta.env.BASE_URL, build));
    const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
    const missing = pages.map((page) => import.meta.env.BASE_URL + page).filter((url) => !kept.has(url));
    saved = total - missing.length;
    if (movedOn && saved < total) return { saved, total, why: 'other-build' };
    onProgress?.(saved, total);
    // Pages are fetched side by side but saved in the order of the list. The order in the cache would otherwise give away
    // which page came quickest: the one that was just looked at.
    let last: Promise<unknown> | undefined;
    await pool(missing, 3, async (url) => {
      const before = last;
      const page = fetchWhole(url, build, stop);
      const work = keepAfter(before, cache, url, page, stop);
      last = work.catch(() => undefined);
      if (!(await work)) return;
      saved += 1;
      onProgress?.(saved, total);
    });
    return saved === total ? { saved, total } : { saved, total, why: 'unreachable' };
  } catch (error) {
    return { saved, total, why: error instanceof Stopped ? error.why : 'storage-failed' };
  }
}

/**
 * Saves a page once it has arrived and the one before it has been saved.
 * @returns whether it was saved; a page that fails does not stop the others
 */
async function keepAfter(
  before: Promise<unknown> | undefined,
  cache: Cache,
  url: string,
  page: Promise<Response | undefined>,
  stop?: AbortSignal,
): Promise<boolean> {
  const [response] = await Promise.all([page, before]);
  if (stop?.aborted) throw new Stopped('unreachable');
  if (response === undefined) return false;
  await cache.put(url, response);
  return true;
}

/** The answer with a page of this version; undefined where it did not arrive undamaged. */
async function fetchWhole(url: string, build: string, stop?: AbortSignal): Promise<Response | undefined> {
  const fetched = await fetchPage(url, stop);
  if (fetched === undefined) return undefined;
  const check = await checkPage(fetched.html, build, url.slice(import.meta.env.BASE_URL.length));
  if (check === 'other-build') throw new Stopped('other-build');
  return check === 'broken' ? undefined : fetched.response;
}

/** The answer with a page, and its text; undefined where there is no good answer. */
async function fetchPage(
  url: string,
  stop?: AbortSignal,
): Promise<{ readonly response: Response; readonly html: string } | undefined> {
  try {
    const signal = abortAfter(FETCH_PAGE_MS, stop);
    // A redirect is refused, because Safari does not open a redirected page from a cache. Every page is fetched from the
    // network: one that the browser has in its own cache, because it was looked at, would come with other headers and give
    // that away among the saved pages.
    const response = await fetch(url, { cache: 'reload', priority: 'low', redirect: 'error', signal });
    if (!response.ok || !isOfType(response, 'text/html')) return undefined;
    const copy = response.clone();
    return { response: copy, html: await response.text() };
  } catch {
    return undefined;
  }
}
