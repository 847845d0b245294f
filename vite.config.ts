import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { develop } from './src/site/build/dev-plugin.ts';
import { prerender } from './src/site/build/prerender-plugin.ts';
import { pwaOptions } from './src/site/build/pwa.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Where the site will stand: `/`, or a sub-path with a slash at both ends. */
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  base,
  build: {
    target: ['chrome100', 'firefox100', 'safari15.4'],
    // One stylesheet, which the prerendering inlines: no script may wait for a file that is gone.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The licences of the packages whose code is shipped ask to be shipped with it.
    license: { fileName: 'licences.txt' },
  },
  plugins: [prerender(version), develop(version), VitePWA(pwaOptions(base))],
});
