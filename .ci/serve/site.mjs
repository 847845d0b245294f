import path from 'node:path';
import { resolveAddress } from './address.mjs';
import { chooseCoding } from './encoding.mjs';
import { createFileStore } from './files.mjs';
import { headersFor, parseHeaders } from './headers.mjs';
import { contentType, isText } from './types.mjs';

/** What hosts of static sites do where a file has no rule of its own: ask whether it changed, every time. */
const ASK_FIRST = 'no-cache';

/**
 * Answers requests from a folder as a host of static sites would: `_headers` is obeyed, `404.html` stands in for what
 * is not there, text is compressed.
 * @param {string} dir absolute path of the folder
 * @param {string} base path the site is served under, with both slashes
 * @returns {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => Promise<void>}
 */
export function createSite(dir, base) {
  const read = createFileStore();

  /** @param {string} address */
  async function rulesFor(address) {
    const file = await read(path.join(dir, '_headers')).catch(() => null);
    return file === null ? new Map() : headersFor(parseHeaders(file.body.toString('utf8')), address);
  }

  return async function answer(req, res) {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await resolveAddress(dir, base, req.url ?? '/');
    if (found !== null && 'redirect' in found) {
      res.writeHead(301, { location: found.redirect, 'cache-control': ASK_FIRST }).end();
      return;
    }
    const missing = found === null;
    const { file, address } = found ?? { file: path.join(dir, '404.html'), address: '/404.html' };
    for (const [name, value] of await rulesFor(address)) res.setHeader(name, value);
    if (!res.hasHeader('cache-control')) res.setHeader('cache-control', ASK_FIRST);

    const type = contentType(file);
    const coding = isText(type) ? chooseCoding(req.headers['accept-encoding']) : 'identity';
    const stored = await read(file, coding).catch(() => null);
    if (stored === null) {
      res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    if (isText(type)) res.setHeader('vary', 'accept-encoding');
    if (coding !== 'identity') res.setHeader('content-encoding', coding);
    res.setHeader('etag', stored.etag);
    const known = (req.headers['if-none-match'] ?? '')
      .split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''));
    if (!missing && known.includes(stored.etag)) {
      res.removeHeader('content-encoding');
      res.writeHead(304).end();
      return;
    }
    res.writeHead(missing ? 404 : 200, { 'content-type': type, 'content-length': stored.body.length });
    res.end(req.method === 'HEAD' ? undefined : stored.body);
  };
}
