import { API_PATH, fileOfPath, INDEX_PATH, pathOfFile } from '../../contract/addresses.ts';
import { installedPaths } from '../../contract/page.ts';
import type { Entry } from './integrity.ts';
import { TABLES } from '../dataset/publish.ts';

/** The published tables, each with its metadata file. */
const TABLE_FILES = TABLES.flatMap((name) => [
  `${API_PATH}${name}.csv`,
  `${API_PATH}${name}.csv-metadata.json`,
]);

/**
 * What the service worker keeps before anything else, below dist/: every page that is installed, every script, the search index,
 * the list of areas and the tables (the areas' own files are made from their pages). It is one whole: a single file that cannot be had stops the installation, so it is kept small.
 */
export const CORE_FILES = [
  ...installedPaths().map(fileOfPath),
  'assets/**/*.{js,css}',
  'search.*.json',
  INDEX_PATH,
  ...TABLE_FILES,
  'icons/icon.svg',
  'licences.txt',
];

/** A path as Workbox resolves it against the worker's own address: the first page is `./`. */
const relative = (path: string): string => (path === '' ? './' : path);

/**
 * Names pages by their addresses, `help/` and not `help/index.html`: hosts redirect the latter, and Safari refuses a
 * redirected page from a cache.
 * @throws where something of the core was not built: the app would install and fail later, without a connection
 */
export function toAddresses(entries: readonly Entry[]): { manifest: Entry[]; warnings: string[] } {
  const manifest = entries.map((entry) => {
    return { ...entry, url: relative(pathOfFile(entry.url)) };
  });
  const isThere = (test: (url: string) => boolean) => manifest.some(({ url }) => test(url));
  const missing = [
    ...installedPaths().filter((path) => !isThere((url) => url === relative(path))),
    ...(isThere((url) => url.startsWith('search.')) ? [] : ['search.<hash>.json']),
    // Workbox leaves out what is over 2 MiB with no more than a warning.
    ...[INDEX_PATH, ...TABLE_FILES].filter((file) => !isThere((url) => url === file)),
    ...(isThere((url) => url.startsWith('assets/')) ? [] : ['assets/*.js']),
  ];
  if (missing.length > 0) throw new Error(`not in dist/, but needed offline: ${missing.join(', ')}`);
  return { manifest, warnings: [] };
}
