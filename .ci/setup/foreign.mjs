import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../shared/main.mjs';

/** What other package managers leave behind, by which they know their own work again. */
const MARKS = {
  'node_modules/.modules.yaml': 'pnpm',
  'node_modules/.yarn-integrity': 'Yarn',
  'node_modules/.yarn-state.yml': 'Yarn',
  '.pnp.cjs': 'Yarn',
};

/**
 * Leaves alone what another package manager installed: npm would delete it, and it is not what package-lock.json says.
 * @param {string} root folder of the project
 * @throws {Problem} where there is such a thing
 */
export function refuseForeign(root) {
  for (const [mark, name] of Object.entries(MARKS)) {
    if (!existsSync(path.join(root, mark))) continue;
    throw new Problem(
      `The packages here were installed by ${name}. This project takes those of package-lock.json, which only npm reads;\n` +
        `nothing was changed. To go on, delete what ${name} installed (${mark.replace(/\/.*/, '/')}) and run the same command again.`,
    );
  }
}
