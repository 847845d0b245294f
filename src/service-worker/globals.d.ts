import type { PrecacheEntry } from 'workbox-precaching';

/* Set by src/site/build/pwa.ts when the worker is built. */
declare global {
  const BUILD_ID: string;
  const AREA_PAGES: readonly string[];
  interface ServiceWorkerGlobalScope {
    // Where workbox-build writes the list.
    // oxlint-disable-next-line no-underscore-dangle
    readonly __WB_MANIFEST: PrecacheEntry[];
  }
}
