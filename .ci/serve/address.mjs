import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Files that tell a host what to do and are no part of the site. */
const FOR_THE_HOST = new Set(['_headers', '_redirects']);

/**
 * A path as asked for, decoded; null where it is malformed or tries to leave the folder.
 * @param {string} asked still percent-encoded, without a query
 */
function decode(asked) {
  let decoded;
  try {
    decoded = decodeURIComponent(asked);
  } catch {
    return null;
  }
  if (/[\\\0]|\/\//.test(decoded)) return null;
  // A leading dot is a hidden file or a way up: neither belongs to the site.
  if (decoded.split('/').some((part) => part.startsWith('.') && part !== '.well-known')) return null;
  return decoded;
}

/**
 * What stands at an address of the site.
 * @param {string} dir folder that is served
 * @param {string} base path the site is served under, with both slashes
 * @param {string} url as in the request line: path and query
 * @returns {Promise<{ file: string, address: string } | { redirect: string } | null>} the file with its address
 *   below the base, or where to go instead, or null where there is nothing
 */
export async function resolveAddress(dir, base, url) {
  const [asked = '', query] = url.split('?', 2);
  const suffix = query === undefined ? '' : `?${query}`;
  if (`${asked}/` === base) return { redirect: base + suffix };
  const decoded = decode(asked);
  if (decoded === null || !decoded.startsWith(base)) return null;
  const below = decoded.slice(base.length);
  if (FOR_THE_HOST.has(below)) return null;
  const file = path.join(dir, below);
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return { file, address: `/${below}` };
  if (!found?.isDirectory()) return null;
  if (below !== '' && !below.endsWith('/')) return { redirect: `${asked}/${suffix}` };
  const index = path.join(file, 'index.html');
  const page = await stat(index).catch(() => null);
  return page?.isFile() ? { file: index, address: `/${below}` } : null;
}
