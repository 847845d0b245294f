/*
 * The names under which things are kept on the device. They carry the address the site is served under: several sites
 * can share one origin (`/a/`, `/b/`), and neither may read or clear what belongs to the other.
 */

/** The cache of everything a version of the app cannot do without; filled by the service worker. */
export const coreCache = (base: string, build: string): string => `local-figures:${base}:core-${build}`;

/** The cache of a version's area pages; filled by the page, one by one. */
export const pagesCache = (base: string, build: string): string => `local-figures:${base}:pages-${build}`;

/** Whether a cache is this site's, of whatever version. */
export const isOurCache = (base: string, name: string): boolean => name.startsWith(`local-figures:${base}:`);

/** Whether a cache holds a version's core. */
export const isCoreCache = (base: string, name: string): boolean => name.startsWith(coreCache(base, ''));

/** Whether a cache holds a version's area pages. */
export const isPagesCache = (base: string, name: string): boolean => name.startsWith(pagesCache(base, ''));

/** The caches of a version. */
export const ofBuild = (base: string, build: string): readonly string[] => [
  coreCache(base, build),
  pagesCache(base, build),
];

/** The IndexedDB database. */
export const databaseName = (base: string): string => `local-figures:${base}`;

/** The Web Lock that keeps two tabs from doing the same work. */
export const lockName = (base: string, work: 'sync' | 'pages'): string => `${databaseName(base)} ${work}`;

/** What every key in localStorage and sessionStorage starts with. */
const KEY_PREFIX = 'local-figures:';

/** localStorage: the pinned areas. */
export const pinsKey = (base: string): string => `${KEY_PREFIX}${base}:pins`;

/** localStorage: written for a moment, to tell the other tabs that everything is being cleared. */
export const clearedKey = (base: string): string => `${KEY_PREFIX}${base}:cleared`;

/** sessionStorage: the tab was left by "Exit this page". */
export const EXITED_KEY = `${KEY_PREFIX}exited`;

/** sessionStorage: the user put an update off in this visit. */
export const UPDATE_LATER_KEY = `${KEY_PREFIX}update-later`;

/** Whether a key in localStorage or sessionStorage is this site's: its own, or one of the tab, which has no address in it. */
export const isOurKey = (base: string, key: string): boolean =>
  key.startsWith(`${KEY_PREFIX}${base}:`) || new RegExp(`^${KEY_PREFIX}[\\w-]+$`).test(key);
