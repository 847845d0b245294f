import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inlineSizes } from '../../../.ci/size/brotli.mjs';
import { DIST } from '../../browser/harness/site.ts';

/**
 * The HTML of a built page.
 * @param page as in an address: `area/kent/`
 */
export const readPage = (page: string): Promise<string> =>
  readFile(path.join(DIST, page, 'index.html'), 'utf8');

/** What stands in the HTML of a built page itself, each kind compressed alone, in bytes. @param page as in an address */
export const inlineSizesOf = async (page: string): Promise<Awaited<ReturnType<typeof inlineSizes>>> =>
  inlineSizes(await readPage(page));
