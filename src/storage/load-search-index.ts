import { href } from '../contract/addresses.ts';
import { decodeSearchIndex } from '../places/decode-search-index.ts';
import type { SearchIndex } from '../places/search-index.ts';
import { fetchBytes, fetchVerified, FileError } from './fetch-verified.ts';
import { canHash } from './hash.ts';

/** The hash in the name of the file: the first digits of its SHA-256. */
const HASH = /^search\.([0-9a-f]{12})\.json$/;

/**
 * Fetches the search index, checks it against the hash in its name, and decodes it. Without HTTPS no hash can be computed, so
 * that it is only decoded.
 * @param path of the file: `search.0123456789ab.json`
 * @throws where the file cannot be fetched, or is not what it should be
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
