import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** @typedef {'br' | 'gzip' | 'identity'} Coding */

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Above this size the best brotli level takes seconds, and the first visitor would wait for it. */
const LARGE = 1_000_000;

/**
 * The best coding that the client takes.
 * @param {string | undefined} accepted the Accept-Encoding header
 * @returns {Coding}
 */
export function chooseCoding(accepted = '') {
  const taken = new Set();
  for (const item of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) taken.add(name);
  }
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : 'identity';
}

/**
 * @param {Buffer} body
 * @param {Coding} coding
 * @returns {Promise<Buffer>}
 */
export async function encode(body, coding) {
  if (coding === 'identity') return body;
  if (coding === 'gzip') return gzip(body, { level: 9 });
  return brotli(body, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: body.length > LARGE ? 5 : 11,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
