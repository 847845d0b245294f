import { beyondLoading } from './noise.ts';

/** What browsers and Dexie say of their own accord about storage that is blocked or damaged. Nobody can keep them from it. */
const OF_STORAGE = [
  /Upgrade 'local-figures:\/' blocked/,
  /Dexie(?: SchemaDiff)?: /,
  /Failed to get service worker registration\(s\)/,
  /Storage access is restricted in this context/,
  /Cache API operation failed/,
];

/** Errors that neither a connection nor a disk in trouble explains. */
export const beyondStorage = (errors: readonly string[]): string[] =>
  beyondLoading(errors).filter((error) => !OF_STORAGE.some((known) => known.test(error)));
