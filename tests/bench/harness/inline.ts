import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from '../../browser/harness/site.ts';

/** Size of a text in brotli at its best level, as a host would store it. */
const brotliSize = (text: string): number => (text === '' ? 0 : brotliCompressSync(text).length);

/**
 * What stands in the HTML of a built page itself, each kind compressed alone, in bytes.
 * @param page as in an address: `area/kent/`
 */
export async function inlineSizes(page: string): Promise<{ css: number; js: number; html: number }> {
  const html = await readFile(path.join(DIST, page, 'index.html'), 'utf8');
  const all = (pattern: RegExp): string => [...html.matchAll(pattern)].map(([, text]) => text).join('\n');
  return {
    css: brotliSize(all(/<style>([^]*?)<\/style>/g)),
    js: brotliSize(all(/<script>([^]*?)<\/script>/g)),
    html: brotliSize(html),
  };
}
