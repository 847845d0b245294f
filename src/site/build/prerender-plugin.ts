import { mkdir, readFile, rm, writeFile, appendFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build, runnerImport, type Plugin, type ResolvedConfig } from 'vite';
import { fileOfPath } from '../../contract/addresses.ts';
import type { Page, PrerenderModule } from '../../contract/page.ts';
import type { Site } from '../../contract/site.ts';
import { readTablesOrThrow } from '../../../data/tools/tables/read.ts';
import { newestRelease } from '../changelog.ts';
import { BUILD, policy, writeDocument, type DocumentParts } from './document.ts';
import { shortHash } from '../dataset/index-file.ts';
import { publish, type SiteFile } from '../dataset/publish.ts';
import { headTags } from './head-tags.ts';
import { datasetTag } from '../search-engines/json-ld.ts';
import { seal } from './seal.ts';
import { searchFile } from '../search-index/search-file.ts';
import { gatherSite } from '../gather-site.ts';
import { searchEngineFiles } from '../search-engines/sitemap.ts';
import { siteUrl } from '../search-engines/site-url.ts';
import { socialTags } from '../search-engines/social.ts';

const DATA = 'data';

/** Minifies the script that runs before the first paint; it is inlined, so it must stand alone. */
async function beforePaintScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: join(root, 'src/shell/before-paint.ts'), formats: ['iife'], name: 'b' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('before-paint.ts gave no script.');
  return output.output[0].code.trim();
}

/** Draws the pages with the same components and the same base path as the browser. */
async function draw(config: ResolvedConfig, site: Site): Promise<Page[]> {
  const { module } = await runnerImport<PrerenderModule>(join(config.root, 'src/prerender.tsx'), {
    configFile: false,
    root: config.root,
    base: config.base,
    logLevel: 'warn',
  });
  return module.renderPages(site);
}

/** Takes the stylesheet out of the template: it is inlined instead. */
async function takeStyles(out: string, template: string): Promise<{ css: string; template: string }> {
  const link = /<link rel="stylesheet"[^>]*href="[^"]*\/(assets\/[^"]+\.css)"[^>]*>\s*/.exec(template);
  if (!link?.[1]) throw new Error('The built index.html has no stylesheet.');
  const file = join(out, link[1]);
  const css = (await readFile(file, 'utf8')).trim();
  await rm(file);
  return { css, template: template.replace(link[0], '') };
}

async function writeFiles(out: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, body } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), body);
  }
}

/** Names the build by everything in its pages, puts the name where they wait for it, seals them, and names their files. */
function nameBuild(documents: readonly SiteFile[]): { name: string; pages: SiteFile[] } {
  const name = shortHash(documents.map(({ body }) => body).join('\n'));
  const pages = documents.map(({ path, body }) => ({
    path: fileOfPath(path),
    body: seal(body.replace(BUILD, name), path),
  }));
  return { name, pages };
}

/**
 * The last room before the browser: publishes the tables, draws every page, and writes both into the built site, before
 * the service worker's list of files is made.
 */
export function prerender(version: string): Plugin {
  let config: ResolvedConfig;
  const scripts = new Map<string, string[]>();
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      const { base } = resolved;
      if (!/^\/(?:.*\/)?$/.test(base)) {
        throw new Error(
          `The site cannot be built for the base "${base}": its pages name each other by whole paths. Give one with a slash at both ends, such as /local-figures/.`,
        );
      }
      config = resolved;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const screen = /\/screens\/([a-z-]+)\/client\.tsx?$/.exec(chunk.facadeModuleId ?? '')?.[1];
        if (screen) scripts.set(screen, [chunk.fileName, ...chunk.imports]);
      }
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        const { root, base } = config;
        const out = resolve(root, config.build.outDir);
        const tables = await readTablesOrThrow(join(root, DATA));
        const publication = await publish(tables, join(root, DATA));
        const search = searchFile(tables);
        const release = newestRelease(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version);
        const site = gatherSite(tables, publication, search.path, release);
        const styled = await takeStyles(out, await readFile(join(out, 'index.html'), 'utf8'));
        const shared = {
          ...styled,
          base,
          beforePaint: await beforePaintScript(root),
          edition: site.edition,
          head: headTags(base),
        } satisfies Omit<DocumentParts, 'scripts'>;
        const address = siteUrl(process.env['SITE_URL'], base);
        const headOf = (page: Page): string =>
          shared.head +
          socialTags(page, address) +
          (page.kind.screen === 'about' ? datasetTag(site, address ?? base) : '');
        const drawn = await draw(config, site);
        const written = drawn.map((page) => ({
          path: page.path,
          body: writeDocument(page, {
            ...shared,
            head: headOf(page),
            scripts: scripts.get(page.kind.screen) ?? [],
          }),
        }));
        const { name, pages } = nameBuild(written);
        const saved = drawn.filter(({ kind }) => kind.offline === 'saved').map(({ path }) => path);
        const offline = { path: 'offline.json', body: JSON.stringify({ build: name, pages: saved }) };
        const engines = searchEngineFiles(drawn, site.edition.date, address);
        await writeFiles(out, [...publication.files, search, ...pages, offline, ...engines]);
        await appendFile(
          join(out, '_headers'),
          `  Content-Security-Policy: ${policy(shared)}; frame-ancestors 'none'\n`,
        );
      },
    },
  };
}
