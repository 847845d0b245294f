import { pagesCache } from '../contract/storage-names.ts';
import { FETCH_PAGE_MS } from '../contract/time-limits.ts';
import { pool } from './pool.ts';
import { abortAfter } from './time-limit.ts';
import { checkPage, isOfType } from './whole-page.ts';

/** Which pages to keep: those of one version of the app. */
export interface PagesOptions {
  readonly build: string;
  /** Below the base: `area/kent/`. */
  readonly pages: readonly string[];
  /** The site is known to have other pages by now: what is missing is not asked for. */
  readonly movedOn?: boolean;
  readonly onProgress?: (saved: number, total: number) => void;
  readonly stop?: AbortSignal;
}

/**
 * How many pages the device has now. `why` says why not all:
 * - `unreachable`: some could not be had, or not whole; the rest is there, and the next try fetches only what is missing
 * - `other-build`: the site has another version by now; its worker comes with it
 * - `storage-failed`: blocked or full
 */
export interface PagesResult {
  readonly saved: number;
  readonly total: number;
  readonly why?: 'unreachable' | 'other-build' | 'storage-failed';
}

/** Stops the saving: what comes after would fail the same way. */
class Stopped extends Error {
  constructor(readonly why: NonNullable<PagesResult['why']>) {
    super(why);
  }
}

/** Keeps every page of a version on the device, a few at a time, each only if it came whole. Never throws. */
export async function savePages(options: PagesOptions): Promise<PagesResult> {
  const { build, pages, movedOn, onProgress, stop } = options;
  const total = pages.length;
  let saved = 0;
  // Not even looked for: to open a cache makes it.
  if (stop?.aborted) return { saved, total, why: 'unreachable' };
  try {
    const cache = await caches.open(pagesCache(import.meta.env.BASE_URL, build));
    const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
    const missing = pages.map((page) => import.meta.env.BASE_URL + page).filter((url) => !kept.has(url));
    saved = total - missing.length;
    if (movedOn && saved < total) return { saved, total, why: 'other-build' };
    onProgress?.(saved, total);
    // Fetched side by side, kept one after the other: the order in the cache must not tell which page came at once, as
    // the one just looked at does.
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

/** @returns whether it is kept; one page that fails does not stop the others */
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

/** A page of this version, as answered; undefined where it did not come whole. */
async function fetchWhole(url: string, build: string, stop?: AbortSignal): Promise<Response | undefined> {
  const fetched = await fetchPage(url, stop);
  if (fetched === undefined) return undefined;
  const check = await checkPage(fetched.html, build, url.slice(import.meta.env.BASE_URL.length));
  if (check === 'other-build') throw new Stopped('other-build');
  return check === 'broken' ? undefined : fetched.response;
}

/** A page as answered and its text; undefined where there is no good answer. */
async function fetchPage(
  url: string,
  stop?: AbortSignal,
): Promise<{ readonly response: Response; readonly html: string } | undefined> {
  try {
    const signal = abortAfter(FETCH_PAGE_MS, stop);
    // A redirected page is refused: Safari does not open one from a cache. And each comes from the network: one that the
    // browser has already, because it was looked at, would come with other headers and stand out among those kept.
    const response = await fetch(url, { cache: 'reload', priority: 'low', redirect: 'error', signal });
    if (!response.ok || !isOfType(response, 'text/html')) return undefined;
    const copy = response.clone();
    return { response: copy, html: await response.text() };
  } catch {
    return undefined;
  }
}
