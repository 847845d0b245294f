import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashInputs, hashListing } from './inputs.mjs';

/** Beside the build, not in it: everything in dist/ is published. */
const STAMP = '.cache/build.json';

/**
 * @param {string} root
 * @param {string} base
 */
const describe = (root, base) =>
  JSON.stringify({ inputs: hashInputs(root, base), output: hashListing(root, 'dist') });

/**
 * Records that dist/ was just built from what is there now.
 * @param {string} root folder of the project
 * @param {string} base path it was built for
 */
export function markBuilt(root, base) {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  writeFileSync(path.join(root, STAMP), describe(root, base));
}

/**
 * Whether dist/ is what a build would give now.
 * @param {string} root
 * @param {string} base
 */
export function isBuilt(root, base) {
  try {
    return readFileSync(path.join(root, STAMP), 'utf8') === describe(root, base);
  } catch {
    return false;
  }
}
