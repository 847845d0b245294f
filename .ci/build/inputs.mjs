import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/*
 * Our own, since Vite does not know whether a build is still what it would make. Packages that do are runners of tasks,
 * which want all commands described in their form; here it is one command, and a hash of its files.
 */

/** Everything a build is made from. */
const INPUTS = [
  'src',
  'public',
  'data',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
];

/**
 * Files below a folder (or the file itself), in the same order on every system; none where it does not exist.
 * @param {string} root
 * @param {string} name below the root, with forward slashes
 * @returns {string[]} names below the root
 */
function filesBelow(root, name) {
  const at = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (at === undefined) return [];
  if (!at.isDirectory()) return [name];
  return readdirSync(path.join(root, name))
    .toSorted()
    .flatMap((child) => filesBelow(root, `${name}/${child}`));
}

/**
 * A hash of all that goes into a build: the same inputs give the same site.
 * @param {string} root folder of the project
 * @param {string} base path the site is built for; its full address, if it is known, counts too (SITE_URL)
 * @returns {string} SHA-256, hex
 */
export function hashInputs(root, base) {
  const hash = createHash('sha256').update(`${base} ${process.env['SITE_URL'] ?? ''}`);
  for (const name of INPUTS.flatMap((input) => filesBelow(root, input))) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)));
  }
  return hash.digest('hex');
}

/**
 * What is in the built folder, by name, size and time: changes when anyone builds into it or deletes from it.
 * @param {string} root
 * @param {string} folder below the root
 */
export function hashListing(root, folder) {
  const hash = createHash('sha256');
  for (const name of filesBelow(root, folder)) {
    const { size, mtimeMs } = statSync(path.join(root, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
