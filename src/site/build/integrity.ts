import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INDEX_PATH } from '../../contract/addresses.ts';

/** A file of the built site as workbox-build lists it; `integrity` is checked by the browser that fetches it. */
export interface Entry {
  url: string;
  revision: string | null;
  size: number;
  integrity?: string;
}

/** Pages and the list of areas need no integrity here: they carry a seal (seal.ts), since not only the worker reads them. */
const isSealed = ({ url }: Entry): boolean => url.endsWith('.html') || url === INDEX_PATH;

/** What a file must be, as the Subresource Integrity standard writes it: https://www.w3.org/TR/sri-2/ */
export const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/**
 * Lets the worker take scripts, tables and the search list only if they are byte for byte as they were built: it answers with what
 * it has taken for as long as its version lives.
 * @param dist folder of the built site
 */
export const addIntegrity = (dist: string, entries: readonly Entry[]): Entry[] =>
  entries.map((entry) =>
    isSealed(entry) ? entry : { ...entry, integrity: integrityOf(path.join(dist, entry.url)) },
  );
