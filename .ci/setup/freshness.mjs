import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/**
 * A package as npm writes it down, in package-lock.json and in its record of what it installed.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} Package
 */

/**
 * Whether a package that is built for some machines only is built for this one.
 * @param {Package} entry
 */
const fitsMachine = ({ os = [process.platform], cpu = [process.arch] }) =>
  os.includes(process.platform) && cpu.includes(process.arch);

/**
 * Whether the installed packages are those the project asks for now, on this machine: npm's own record of what it
 * installed is held against the lock file. Optional packages may be absent: most are for other systems. Our own code
 * because `npm ls`, which does the like, takes a second, and every command asks.
 * @param {string} root folder of the project
 */
export function isFresh(root) {
  /** @param {string} name */
  const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  try {
    const { dependencies, devDependencies } = read('package.json');
    const { '': project, ...others } = read('package-lock.json').packages;
    /** @type {Record<string, Package>} */
    const locked = others;
    /** @type {Record<string, Package>} */
    const installed = read('node_modules/.package-lock.json').packages;
    return (
      isDeepStrictEqual([dependencies, devDependencies], [project.dependencies, project.devDependencies]) &&
      Object.entries(locked).every(([at, { optional }]) => optional === true || at in installed) &&
      Object.entries(installed).every(
        ([at, entry]) =>
          fitsMachine(entry) &&
          entry.version === locked[at]?.version &&
          entry.integrity === locked[at]?.integrity,
      )
    );
  } catch {
    return false;
  }
}
