import { href } from '../contract/addresses.ts';
import { decodeSearchIndex } from '../places/decode-search-index.ts';
import type { SearchIndex } from '../places/search-index.ts';
import { fetchBytes, fetchVerified, FileError } from './fetch-verified.ts';
import { canHash } from './hash.ts';

/** The hash in the name of the file: the first digits of its SHA-256. */
const HASH = /^search\.([0-9a-f]{12})\.json$/;

/**
 * Fetches the search index. It is the file that its name says, and shaped like a search index; without HTTPS, where no hash can
 * be computed, its shape has to do.
 * @param path of its file: `search.0123456789ab.json`
 * @throws where it cannot be had, or is not what it should be
 */
export async function loadSearchIndex(path: string): Promise<SearchIndex> {
  const [, hash] = HASH.exec(path) ?? [];
  if (hash === undefined) throw new FileError('bad-file', path, 'its name holds no hash');
  const text = canHash()
    ? await fetchVerified(href(path), hash)
    : new TextDecoder().decode(await fetchBytes(href(path), 'default'));
  const index = decodeSearchIndex(JSON.parse(text));
  if (!index) throw new FileError('bad-file', path, 'not shaped like a search index');
  return index;
}
