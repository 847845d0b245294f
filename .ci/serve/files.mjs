import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { encode } from './encoding.mjs';

/** @typedef {{ body: Buffer, etag: string }} StoredFile */

/**
 * Reads files in the coding asked for and keeps them in memory until they change on disk, so that a file is
 * compressed once.
 */
export function createFileStore() {
  /** @type {Map<string, { version: string, content: Promise<StoredFile> }>} */
  const kept = new Map();

  /**
   * @param {string} file
   * @param {import('./encoding.mjs').Coding} coding
   */
  async function load(file, coding) {
    const body = await readFile(file);
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 20);
    return { body: await encode(body, coding), etag: `"${hash}-${coding}"` };
  }

  /**
   * @param {string} file
   * @param {import('./encoding.mjs').Coding} [coding]
   * @returns {Promise<StoredFile>} throws what the file system throws
   */
  return async function read(file, coding = 'identity') {
    const { mtimeMs, size } = await stat(file);
    const version = `${mtimeMs} ${size}`;
    const key = `${coding} ${file}`;
    const before = kept.get(key);
    if (before?.version === version) return before.content;
    const content = load(file, coding);
    kept.set(key, { version, content });
    content.catch(() => kept.delete(key));
    return content;
  };
}
