import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { fileOfPath } from '../../contract/addresses.ts';
import type { PrerenderModule } from '../../contract/page.ts';
import { readTablesOrThrow } from '../../../data/tools/tables/read.ts';
import { headTags } from './head-tags.ts';
import { publish, type SiteFile } from '../dataset/publish.ts';
import { searchFile } from '../search-index/search-file.ts';
import { gatherSite } from '../gather-site.ts';
import { writeDocument } from './document.ts';

const DATA = 'data';

/** The name of the file that an address stands for: `area/kent/` is `area/kent/index.html`. */
const fileOf = (url: string, base: string): string =>
  fileOfPath(decodeURIComponent(new URL(url, 'http://x').pathname).slice(base.length));

/** Everything `npm run dev` serves besides the sources, made anew for each request: the tables may just have changed. */
async function answer(server: ViteDevServer, url: string, version: string): Promise<SiteFile | undefined> {
  const { root, base } = server.config;
  const tables = await readTablesOrThrow(join(root, DATA));
  const publication = await publish(tables, join(root, DATA));
  const search = searchFile(tables);
  const file = fileOf(url, base);
  const data = [...publication.files, search].find((f) => f.path === file);
  if (data || !file.endsWith('.html')) return data;
  const site = gatherSite(tables, publication, search.path, version);
  // Vite does not say what a module is that it loads; this one is our own source.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { renderPages } = (await server.ssrLoadModule('/src/prerender.tsx')) as PrerenderModule;
  const pages = renderPages(site);
  const page = pages.find((p) => fileOfPath(p.path) === file) ?? pages.find((p) => p.path === '404.html');
  if (!page) return undefined;
  const template = await readFile(join(root, 'index.html'), 'utf8');
  const parts = { template, base, edition: site.edition, scripts: [], head: headTags(base) };
  const html = writeDocument(page, { ...parts, css: '', beforePaint: '' })
    // The development server puts in scripts and styles of its own, which the policy of the built site forbids.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('<script></script>', '<script type="module" src="/src/shell/before-paint.ts"></script>');
  return { path: file, body: await server.transformIndexHtml(url, html) };
}

/** The media type of a page or of a file of data. */
const typeOf = (path: string): string => {
  if (path.endsWith('.html')) return 'text/html';
  return path.endsWith('.json') ? 'application/json' : 'text/csv';
};

/** Serves the pages and the data while developing, from the same code that builds them. */
export function develop(version: string): Plugin {
  return {
    name: 'develop',
    apply: 'serve',
    config: () => ({ appType: 'custom' }),
    configureServer: (server) => {
      server.watcher.add(join(server.config.root, DATA, '*.csv'));
      server.watcher.on('change', (file) => {
        if (file.endsWith('.csv')) server.ws.send({ type: 'full-reload' });
      });
      const serve = async (request: Connect.IncomingMessage, response: ServerResponse): Promise<boolean> => {
        const file = await answer(server, request.originalUrl ?? '/', version);
        if (!file) return false;
        response.setHeader('Content-Type', `${typeOf(file.path)}; charset=utf-8`);
        response.end(file.body);
        return true;
      };
      const handle: Connect.NextHandleFunction = (request, response, next) =>
        // oxlint-disable-next-line promise/no-callback-in-promise -- it is how Connect goes on to the next handler
        void serve(request, response).then((served) => served || next(), next);
      return () => void server.middlewares.use(handle);
    },
  };
}
