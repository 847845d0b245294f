import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { VitePWAOptions } from 'vite-plugin-pwa';
import { addIntegrity } from './integrity.ts';
import { manifest } from './manifest.ts';
import { CORE_FILES, toAddresses } from './precache.ts';

/** `dist/offline.json`, as the prerendering writes it: the hash of all that was built, and the area pages. */
const offlineFile = v.object({ build: v.pipe(v.string(), v.nonEmpty()), pages: v.array(v.string()) });

/**
 * Options of vite-plugin-pwa: our own worker with the list of what to keep written into it, and the web app manifest.
 * The plugin must close its bundle after the pages and `offline.json` are written.
 * Where the site will stand and what folder it is built into are known once Vite has resolved its configuration.
 */
export function pwaOptions(): Partial<VitePWAOptions> {
  /** Folder of the built site. */
  let dist = '';
  return {
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'service-worker.ts',
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: {
      // As a module the worker never registers, without an error.
      rollupFormat: 'iife',
      globPatterns: CORE_FILES,
      globIgnores: [],
      dontCacheBustURLsMatching: /^(assets\/|search\.)/,
      manifestTransforms: [
        (entries) => ({ manifest: addIntegrity(dist, entries), warnings: [] }),
        toAddresses,
      ],
      sourcemap: false,
    },
    integration: {
      configureOptions({ root, base, build }, options) {
        dist = path.resolve(root, build.outDir);
        options.manifest = manifest(base, root);
      },
      // Only now is it known what was built.
      configureCustomSWViteBuild(options) {
        const file = path.join(dist, 'offline.json');
        const { build, pages } = v.parse(offlineFile, JSON.parse(readFileSync(file, 'utf8')));
        options.define = {
          ...options.define,
          BUILD_ID: JSON.stringify(build),
          AREA_PAGES: JSON.stringify(pages),
        };
      },
    },
  };
}
