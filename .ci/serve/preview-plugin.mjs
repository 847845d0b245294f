import path from 'node:path';
import { checkBuilt } from '../build/built-for.mjs';
import { createSite } from './site.mjs';

/**
 * Makes `vite preview` answer as the server of the tests and a host of static sites do.
 * @returns {import('vite').Plugin}
 */
export const preview = () => ({
  name: 'preview',
  apply: (_, { isPreview }) => isPreview === true,
  // Vite's own fallbacks answer an unknown address with the first page.
  config: () => ({ appType: 'custom' }),
  configurePreviewServer({ config: { root, base, build }, middlewares }) {
    const dir = path.resolve(root, build.outDir);
    checkBuilt(dir, base);
    middlewares.use(createSite(dir, base));
  },
});
