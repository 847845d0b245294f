import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STAMP = 'node_modules/.set-up';

/**
 * @param {string} root
 * @param {string} file
 */
const read = (root, file) => readFileSync(path.join(root, file), 'utf8');

/**
 * What the installed packages depend on, as one hash: the lock file, the dependency fields of package.json
 * (editing a script must not reinstall everything), and the machine, since some packages are built for it.
 * @param {string} root folder of the project
 * @returns {string} SHA-256, hex
 */
export function fingerprint(root) {
  const { dependencies, devDependencies, overrides } = JSON.parse(read(root, 'package.json'));
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, overrides, process.platform, process.arch]))
    .update(read(root, 'package-lock.json'))
    .digest('hex');
}

/** @param {string} root */
function hasStamp(root) {
  try {
    return read(root, STAMP) === fingerprint(root);
  } catch {
    return false;
  }
}

/**
 * Whether npm's own record of what it installed agrees with the lock file. True after somebody ran
 * `npm ci` or `npm install` by hand, so that their work is not done twice. Optional packages may be absent:
 * most are for other systems.
 * @param {string} root
 */
function isInstalledAsLocked(root) {
  try {
    /** @type {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
    const locked = JSON.parse(read(root, 'package-lock.json')).packages;
    /** @type {typeof locked} */
    const installed = JSON.parse(read(root, 'node_modules/.package-lock.json')).packages;
    const { dependencies, devDependencies } = JSON.parse(read(root, 'package.json'));
    const { '': top, ...wanted } = locked;
    const lockedTop = /** @type {{ dependencies?: unknown, devDependencies?: unknown }} */ (top);
    return (
      JSON.stringify([dependencies, devDependencies]) ===
        JSON.stringify([lockedTop.dependencies, lockedTop.devDependencies]) &&
      Object.entries(wanted).every(([at, { optional }]) => optional === true || at in installed) &&
      Object.entries(installed).every(
        ([at, { version, integrity }]) =>
          wanted[at]?.version === version && wanted[at]?.integrity === integrity,
      )
    );
  } catch {
    return false;
  }
}

/**
 * Records that what is installed belongs to the present lock file.
 * @param {string} root
 */
export function markFresh(root) {
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  writeFileSync(path.join(root, STAMP), fingerprint(root));
}

/**
 * Whether the installed packages are those the project asks for now.
 * @param {string} root
 */
export function isFresh(root) {
  if (hasStamp(root)) return true;
  if (!isInstalledAsLocked(root)) return false;
  markFresh(root);
  return true;
}
