import type { Entry } from './integrity.ts';
import { TABLES } from '../dataset/publish.ts';

/** The tables as they are handed out, each with its description. */
const TABLE_FILES = TABLES.flatMap((name) => [`api/v1/${name}.csv`, `api/v1/${name}.csv-metadata.json`]);

/**
 * What the service worker keeps before anything else, below dist/: every page but the areas', every script, the search index,
 * the list of areas and the tables (the areas' own files are made from their pages). It is one whole: a single file that cannot be had stops the installation, so it is kept small.
 */
export const CORE_FILES = [
  'index.html',
  'headlines/index.html',
  'help/index.html',
  'about/index.html',
  'compare/index.html',
  'exit/index.html',
  'area/index.html',
  '404.html',
  'assets/**/*.{js,css}',
  'search.*.json',
  'api/v1/index.json',
  ...TABLE_FILES,
  'icons/icon.svg',
  'licences.txt',
];

/**
 * Names pages as they are asked for, `help/` and not `help/index.html`: hosts redirect the latter, and Safari refuses a
 * redirected page from a cache.
 * @throws where something of the core was not built: the app would install and fail later, without a connection
 */
export function toAddresses(entries: readonly Entry[]): { manifest: Entry[]; warnings: string[] } {
  const manifest = entries.map((entry) => {
    const url = entry.url.replace(/(^|\/)index\.html$/, '$1');
    return { ...entry, url: url === '' ? './' : url };
  });
  const pages = CORE_FILES.filter((file) => file.endsWith('.html')).map(
    (file) => file.replace(/(^|\/)index\.html$/, '$1') || './',
  );
  const isThere = (test: (url: string) => boolean) => manifest.some(({ url }) => test(url));
  const missing = [
    ...pages.filter((page) => !isThere((url) => url === page)),
    ...(isThere((url) => url.startsWith('search.')) ? [] : ['search.<hash>.json']),
    // Workbox leaves out what is over 2 MiB with no more than a warning.
    ...['api/v1/index.json', ...TABLE_FILES].filter((file) => !isThere((url) => url === file)),
    ...(isThere((url) => url.startsWith('assets/')) ? [] : ['assets/*.js']),
  ];
  if (missing.length > 0) throw new Error(`not in dist/, but needed offline: ${missing.join(', ')}`);
  return { manifest, warnings: [] };
}
