import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/**
 * Bytes of a text or a file in brotli at its best level, as a host stores it. Nothing has no bytes.
 * @param {string | Buffer} content
 * @returns {Promise<number>}
 */
export const brotliSize = async (content) => (content.length === 0 ? 0 : (await compress(content)).length);

/**
 * Bytes in brotli of a built page, and of the styles and the script that stand in it, each compressed alone.
 * @param {string} html
 * @returns {Promise<{ css: number, js: number, html: number }>}
 */
export async function inlineSizes(html) {
  /** @param {RegExp} pattern */
  const all = (pattern) => [...html.matchAll(pattern)].map(([, text]) => text).join('\n');
  return {
    css: await brotliSize(all(/<style>([^]*?)<\/style>/g)),
    js: await brotliSize(all(/<script>([^]*?)<\/script>/g)),
    html: await brotliSize(html),
  };
}
