import { FETCH_FILE_MS } from '../contract/time-limits.ts';
import { sha256Hex } from './hash.ts';
import { abortAfter } from './time-limit.ts';

/** A file could not be fetched: there is no connection (or it is too slow), or another file came in its place. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly why: 'offline' | 'bad-file',
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`);
  }
}

/**
 * Fetches a file, within a time limit.
 * @throws FileError
 */
export async function fetchBytes(url: string, cache: RequestCache, stop?: AbortSignal): Promise<ArrayBuffer> {
  let response: Response;
  try {
    const signal = abortAfter(FETCH_FILE_MS, stop);
    response = await fetch(url, { cache, signal });
    if (response.ok) return await response.arrayBuffer();
  } catch (error) {
    throw new FileError('offline', url, String(error));
  }
  throw new FileError('bad-file', url, `answered ${response.status}`);
}

/**
 * Fetches a file whose hash is known, and checks it before anything reads it. With the right hash any copy will do, however
 * old. If the copy in the browser's cache is another file (damaged, or an error page that once came in its place), the file
 * is fetched again past the cache.
 * @param sha256 lower-case hex: the whole hash, or its first digits where no more are known
 * @throws FileError
 */
export async function fetchVerified(url: string, sha256: string, stop?: AbortSignal): Promise<string> {
  const fetchAs = async (cache: RequestCache): Promise<string> => {
    const bytes = await fetchBytes(url, cache, stop);
    if ((await sha256Hex(bytes)).startsWith(sha256)) return new TextDecoder().decode(bytes);
    throw new FileError('bad-file', url, `its SHA-256 is not ${sha256}`);
  };
  try {
    return await fetchAs('force-cache');
  } catch (error) {
    if (error instanceof FileError && error.why === 'bad-file') return fetchAs('reload');
    throw error;
  }
}
