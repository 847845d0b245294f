/// <reference path="./compression.d.ts" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import serveStatic from 'serve-static';
import { headersFor, parseHeaders } from './headers.mjs';

/** What hosts of static sites do where a file has no rule of its own: ask whether it changed, every time. */
const ASK_FIRST = 'no-cache';

/** Files that tell a host what to do, and paths that could be read in two ways: neither is an address of the site. */
const NO_ADDRESS = /^\/_(?:headers|redirects)$|\\|\/\//;

/**
 * The part of an address below the base, as the folder knows it.
 * @param {string} url as in the request line: path and query
 * @param {string} base path the site is served under, with both slashes
 * @returns {string | null} with a slash before it; null where it is outside or no address of the site
 */
function below(url, base) {
  const [asked = ''] = url.split('?', 1);
  if (`${asked}/` === base) return '/';
  if (!asked.startsWith(base)) return null;
  try {
    return NO_ADDRESS.test(decodeURIComponent(asked.slice(base.length - 1)))
      ? null
      : url.slice(base.length - 1);
  } catch {
    return null;
  }
}

/**
 * Answers requests from a folder as a host of static sites would: `_headers` is obeyed, `404.html` stands in for what
 * is not there, text is compressed. Files, their types, redirects to a folder's slash and `304` are serve-static's.
 *
 * Our own is what it leaves to others: `_headers` (see headers.mjs), the path that the site is served under, and the page
 * for what is not there, which must come with the status 404.
 * @param {string} dir absolute path of the folder
 * @param {string} base path the site is served under, with both slashes
 * @returns {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => void}
 */
export function createSite(dir, base) {
  /** @param {string} address path below the root of the site: `/area/kent/` */
  function rulesFor(address) {
    // Read for every answer: the next build may put another policy into it while this is being served.
    try {
      return headersFor(parseHeaders(readFileSync(path.join(dir, '_headers'), 'utf8')), address);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return new Map();
      throw error;
    }
  }

  // Better than its default by a tenth of the bytes, and no slower: what the bench measures is near to what hosts send.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const compress = compression({ threshold: 0, brotli });
  const serve = serveStatic(dir, {
    // Neither is what hosts of static sites say of a file; the tag alone says whether it changed.
    acceptRanges: false,
    lastModified: false,
    cacheControl: false,
    setHeaders(res, file) {
      const address = `/${path.relative(dir, file).replaceAll(path.sep, '/')}`.replace(
        /(^|\/)index\.html$/,
        '$1',
      );
      for (const [name, value] of rulesFor(address)) res.setHeader(name, value);
      if (!res.hasHeader('cache-control')) res.setHeader('cache-control', ASK_FIRST);
    },
  });

  return function answer(req, res) {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    /**
     * @param {string | null} address below the base; null for none
     * @param {() => void} otherwise where there is no such file
     */
    const answerFrom = (address, otherwise) => {
      if (address === null) return otherwise();
      req.url = address;
      serve(req, res, (error) => {
        if (error === undefined) return otherwise();
        console.error(`${req.method} ${url}:`, error);
        res.writeHead(500).end();
      });
    };
    const url = req.url ?? '/';
    // Where serve-static finds the whole address when it redirects: it is given only what stands below the base.
    Object.assign(req, { originalUrl: url });
    compress(req, res, () =>
      answerFrom(below(url, base), () => {
        res.statusCode = 404;
        answerFrom('/404.html', () => {
          res.setHeader('content-type', 'text/plain; charset=utf-8');
          res.end('Not found\n');
        });
      }),
    );
  };
}
