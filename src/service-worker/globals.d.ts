import type { PrecacheEntry } from 'workbox-precaching';

/* Constants that src/site/build/pwa.ts puts in when the worker is built. */
declare global {
  const BUILD_ID: string;
  const AREA_PAGES: readonly string[];
  interface ServiceWorkerGlobalScope {
    // workbox-build puts the list of files here.
    // oxlint-disable-next-line no-underscore-dangle
    readonly __WB_MANIFEST: PrecacheEntry[];
  }
}
