import { readFileSync } from 'node:fs';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { preview } from './.ci/serve/preview-plugin.mjs';
import { basePath } from './.ci/shared/base-path.mjs';
import { develop } from './src/site/build/dev-plugin.ts';
import { prerender } from './src/site/build/prerender-plugin.ts';
import { pwaOptions } from './src/site/build/pwa.ts';
import { tests } from './tests/projects.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const port = process.env['PORT'];

/** The one configuration of Vite and of Vitest. */
export default defineConfig(({ mode }) => ({
  // Where the site will stand; `--base` on the command line goes before it. Plugins ask the resolved configuration.
  base: basePath(),
  build: {
    target: ['chrome100', 'firefox100', 'safari15.4'],
    // Names for numbers and addresses cost no bytes: each script holds the values that it uses.
    rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } },
    // One stylesheet, which the prerendering inlines: no script may wait for a file that is gone.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The licences of the packages whose code is shipped ask to be shipped with it.
    license: { fileName: 'licences.txt' },
  },
  // What set-up and the tests keep there is no source, and may be many files.
  server: { watch: { ignored: ['**/.cache/**'] } },
  // Headers are those of `_headers` alone.
  preview: { cors: false, ...(port === undefined ? {} : { port: Number(port) }) },
  // Tests read the sources as they are, and keep what Vite makes of them apart from what the development server keeps.
  ...(mode === 'test'
    ? { cacheDir: 'node_modules/.vite-tests' }
    : { plugins: [prerender(version), develop(version), preview(), VitePWA(pwaOptions())] }),
  ...tests,
}));
