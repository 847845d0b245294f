import { Problem } from '../shared/main.mjs';

/** The oldest Node that the tools of this project run on; the same as `engines` in package.json. */
export const OLDEST_NODE = '20.19.0';

/**
 * Whether version `found` is `oldest` or newer. Both as `major.minor.patch`; a pre-release tag is ignored.
 * @param {string} found
 * @param {string} oldest
 */
export function isAtLeast(found, oldest) {
  const numbers = found.split('.').map((part) => Number.parseInt(part, 10));
  const limits = oldest.split('.').map(Number);
  for (let i = 0; i < limits.length; i++) {
    const difference = (numbers[i] ?? 0) - (limits[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Stops with a plain message on a Node that is too old, before anything obscure can fail.
 * @param {string} [found]
 */
export function checkNode(found = process.versions.node) {
  if (isAtLeast(found, OLDEST_NODE)) return;
  throw new Problem(
    `Local Figures needs Node ${OLDEST_NODE} or newer; this is Node ${found}.\n` +
      'Install a newer one from nodejs.org or with a version manager, then run the same command again.',
  );
}
