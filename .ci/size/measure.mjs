import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parseAst } from 'vite';
import { Problem } from '../shared/main.mjs';
import { brotliSize } from './brotli.mjs';

/**
 * A built page. All sizes are bytes in brotli.
 * @typedef {object} PageSize
 * @property {string} kind which screen it is, from its `data-page`: `area`
 * @property {string} path below the root of the site: `area/kent/`
 * @property {number} page the HTML alone, with the styles and the data in it
 * @property {number} beforeUsable the HTML and everything else that it loads before it is usable
 */

/**
 * What a built site weighs. `core` is what the service worker keeps before anything else, as one whole; `areas` are the
 * pages that it saves afterwards, one by one.
 * @typedef {{ pages: PageSize[], kept: { core: number, areas: number } }} SiteSizes
 */

/** The list that the build writes into the service worker: the only array of objects in it that is written as JSON. */
const PRECACHE = /\[\{"[^\]]*"\}\]/g;
const precacheList = v.pipe(v.array(v.object({ url: v.string() })), v.minLength(1));
const offlineList = v.object({ pages: v.array(v.string()) });

/**
 * The file that stands at an address.
 * @param {string} address below the root of the site: `./`, `area/kent/`, `assets/index.js`
 */
const fileAt = (address) => path.posix.normalize(/(^|\/)$/.test(address) ? `${address}index.html` : address);

/**
 * What a page names in its HTML to be loaded at once: its scripts, those it has the browser fetch ahead, its stylesheets.
 * @param {string} html
 * @returns {string[]} names below the root of the site
 */
export function namedByPage(html) {
  const base = /<html[^>]* data-base="([^"]*)"/.exec(html)?.[1] ?? '/';
  const tags =
    html.match(/<script[^>]* src=[^>]*>|<link[^>]* rel="(?:modulepreload|stylesheet)"[^>]*>/g) ?? [];
  return tags.map((tag) => {
    const address = / (?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (!address.startsWith(base)) throw new Problem(`A page loads what is not of this site: ${tag}`);
    return address.slice(base.length);
  });
}

/**
 * The scripts that a script cannot run without. What it imports later, by a call of `import()`, is not among them.
 * @param {string} code
 * @param {string} file its name below the root of the site
 * @returns {string[]} names below the root of the site
 */
export const importedBy = (code, file) =>
  parseAst(code).body.flatMap((statement) =>
    'source' in statement && statement.source
      ? [path.posix.join(path.posix.dirname(file), statement.source.value)]
      : [],
  );

/**
 * Everything that a page has to load before it can be used, besides its HTML: what the page names, and whatever the
 * scripts among it import.
 * @param {string} dist folder of the built site
 * @param {string} html
 * @returns {string[]} names below the root of the site, in the order in which the browser comes to know of them
 */
export function filesBeforeUsable(dist, html) {
  const files = new Set(namedByPage(html));
  // What is added meanwhile is gone through as well.
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const name of importedBy(readFileSync(path.join(dist, file), 'utf8'), file)) files.add(name);
  }
  return [...files];
}

/** @param {string} dist folder of the built site */
function keptFiles(dist) {
  const worker = readFileSync(path.join(dist, 'service-worker.js'), 'utf8');
  const [list, ...more] = worker.match(PRECACHE) ?? [];
  if (list === undefined || more.length > 0)
    throw new Problem('The list of what is kept offline was not found in dist/service-worker.js.');
  const { pages } = v.parse(offlineList, JSON.parse(readFileSync(path.join(dist, 'offline.json'), 'utf8')));
  return {
    core: v.parse(precacheList, JSON.parse(list)).map(({ url }) => fileAt(url)),
    areas: pages.map(fileAt),
  };
}

/**
 * @param {string} dist folder of the built site
 * @param {string} name of a page's file in it
 */
function readPage(dist, name) {
  const html = readFileSync(path.join(dist, name), 'utf8');
  const kind = /<html[^>]* data-page="([^"]+)"/.exec(html)?.[1];
  if (kind === undefined) throw new Problem(`dist/${name} does not say which screen it is: data-page.`);
  return { kind, name, files: filesBeforeUsable(dist, html) };
}

/**
 * @param {string} dist folder of the built site
 * @param {ReadonlySet<string>} names
 * @returns {Promise<(name: string) => number>} size of each of them
 */
async function compressAll(dist, names) {
  const all = [...names].map(
    async (name) => /** @type {const} */ ([name, await brotliSize(readFileSync(path.join(dist, name)))]),
  );
  const sizes = new Map(await Promise.all(all));
  return (name) => sizes.get(name) ?? 0;
}

/**
 * Weighs a built site: each page, what it loads before it is usable, and what is kept for offline use.
 * @param {string} dist folder of the built site
 * @returns {Promise<SiteSizes>}
 * @throws {Problem} where a page does not say which screen it is, or the worker not what it keeps
 */
export async function measureSite(dist) {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => readPage(dist, name));
  const { core, areas } = keptFiles(dist);
  const names = new Set([...pages.flatMap(({ name, files }) => [name, ...files]), ...core, ...areas]);
  const sizeOf = await compressAll(dist, names);
  /** @param {readonly string[]} files */
  const sum = (files) => files.reduce((total, file) => total + sizeOf(file), 0);
  return {
    pages: pages.map(({ kind, name, files }) => ({
      kind,
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      page: sizeOf(name),
      beforeUsable: sum([name, ...files]),
    })),
    kept: { core: sum(core), areas: sum(areas) },
  };
}
