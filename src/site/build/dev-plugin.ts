import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import type { Connect, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { fileOfPath } from '../../contract/addresses.ts';
import type { Page, PrerenderModule } from '../../contract/page.ts';
import type { Site } from '../../contract/site.ts';
import { readTablesOrThrow } from '../../../data/tools/tables/read.ts';
import { newestRelease } from '../changelog.ts';
import { publish, type SiteFile } from '../dataset/publish.ts';
import { gatherSite } from '../gather-site.ts';
import { searchFile } from '../search-index/search-file.ts';
import { writeDocument } from './document.ts';
import { headTags } from './head-tags.ts';

const DATA = 'data';

/** Files from which the site is made. Vite itself exchanges a stylesheet in the page, without loading it anew. */
const isSource = (file: string): boolean =>
  /^(?:src|data|public)\/|^(?:index\.html|CHANGELOG\.md)$/.test(file) && !file.endsWith('.css');

/** The name of the file that an address stands for: `area/kent/` is `area/kent/index.html`. */
function fileOf(url: string, base: string): string {
  const [path = ''] = url.slice(base.length).split('?', 1);
  return fileOfPath(path);
}

/** What is made of the tables. */
interface Published {
  readonly site: Site;
  /** Data for the app and for people. */
  readonly files: readonly SiteFile[];
}

async function publishTables({ root, logger }: ResolvedConfig, version: string): Promise<Published> {
  logger.info('publishing the tables', { timestamp: true });
  const tables = await readTablesOrThrow(join(root, DATA));
  const publication = await publish(tables, join(root, DATA));
  const search = searchFile(tables);
  const release = newestRelease(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version);
  return {
    site: gatherSite(tables, publication, search.path, release),
    files: [...publication.files, search],
  };
}

/** A page as a document into which the development server has put its own scripts and styles. */
async function writePage(server: ViteDevServer, url: string, page: Page, site: Site): Promise<string> {
  const { root, base } = server.config;
  const template = await readFile(join(root, 'index.html'), 'utf8');
  const parts = { template, base, edition: site.edition, scripts: [], head: headTags(base) };
  const html = writeDocument(page, { ...parts, css: '', beforePaint: '' })
    // The policy of the built site forbids what is put in.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('<script></script>', '<script type="module" src="/src/shell/before-paint.ts"></script>');
  return server.transformIndexHtml(url, html);
}

/** The media type of a page or of a file of data. */
const typeOf = (path: string): string => {
  if (path.endsWith('.html')) return 'text/html';
  return path.endsWith('.json') ? 'application/json' : 'text/csv';
};

/**
 * Answers what the development server's own handlers left: pages, data, and the page for what is not there. Tables are
 * published and pages are drawn when first asked for, and again when what they are made of has changed.
 * @returns the handler, and what makes it forget what it published
 */
function createPages(server: ViteDevServer, version: string) {
  const { base } = server.config;
  let published: Promise<Published> | undefined;
  let drawn: { by: unknown; from: Site; pages: readonly Page[] } | undefined;

  async function draw(site: Site): Promise<readonly Page[]> {
    // Vite does not say what a module is that it loads; this one is our own source.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { renderPages } = (await server.ssrLoadModule('/src/prerender.tsx')) as PrerenderModule;
    // It is another function once any module below it has changed.
    if (drawn?.by !== renderPages || drawn.from !== site)
      drawn = { by: renderPages, from: site, pages: renderPages(site) };
    return drawn.pages;
  }

  async function answer(url: string, response: ServerResponse): Promise<void> {
    const { site, files } = await (published ??= publishTables(server.config, version));
    const name = fileOf(url, base);
    const send = (status: number, type: string, body: string): void =>
      void response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
    const data = files.find(({ path }) => path === name);
    if (data) return send(200, typeOf(name), data.body);
    const pages = await draw(site);
    const page = pages.find(({ path }) => fileOfPath(path) === name);
    if (page) return send(200, 'text/html', await writePage(server, url, page, site));
    if (pages.some(({ path }) => path === `${name}/`)) {
      response.writeHead(301, { location: url.replace(/(?=\?|$)/, '/') }).end();
      return undefined;
    }
    const missing = pages.find(({ path }) => path === '404.html');
    return send(404, 'text/html', missing ? await writePage(server, url, missing, site) : '');
  }

  return {
    answer,
    forget() {
      published = undefined;
    },
  };
}

/**
 * Serves the pages and the data while developing, from the same code that builds them, and has the browser load the page
 * anew when anything changed that it is made of. Code that this plugin is made of is not seen to here: Vite starts the
 * whole server anew, with it.
 */
export function develop(version: string): Plugin {
  let pages: ReturnType<typeof createPages> | undefined;
  return {
    name: 'develop',
    apply: (_, { command, isPreview }) => command === 'serve' && isPreview !== true,
    config: () => ({ appType: 'custom' }),
    hotUpdate({ file, server }) {
      const name = relative(server.config.root, file).replaceAll(sep, '/');
      if (this.environment.name !== 'client' || !isSource(name)) return undefined;
      if (!name.startsWith('src/')) pages?.forget();
      this.environment.hot.send({ type: 'full-reload', triggeredBy: name });
      return [];
    },
    configureServer(server) {
      pages = createPages(server, version);
      const { answer } = pages;
      const handle: Connect.NextHandleFunction = (request, response, next) =>
        // oxlint-disable-next-line promise/no-callback-in-promise -- it is how Connect goes on to the next handler
        void answer(request.originalUrl ?? '/', response).catch(next);
      return () => void server.middlewares.use(handle);
    },
  };
}
