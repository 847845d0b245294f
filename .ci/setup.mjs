import path from 'node:path';
import { checkNode } from './setup/node-version.mjs';
import { refuseForeign } from './setup/foreign.mjs';
import { isFresh } from './setup/freshness.mjs';
import { installPackages } from './setup/install.mjs';
import { withLock } from './setup/lock.mjs';
import { ROOT, runAsProgram } from './shared/main.mjs';

/**
 * Makes the project ready to run: a Node that is new enough and the packages of package-lock.json.
 * Says and does nothing when all is there. Two of these at the same time wait for each other.
 * @param {{ root?: string, install?: (root: string) => Promise<void> }} [options]
 * @returns {Promise<boolean>} true where packages had to be installed
 */
export async function setUp({ root = ROOT, install = installPackages } = {}) {
  checkNode();
  if (isFresh(root)) return false;
  refuseForeign(root);
  return withLock(path.join(root, '.cache/set-up.lock'), async () => {
    if (isFresh(root)) return false;
    await install(root);
    return true;
  });
}

await runAsProgram(import.meta.url, () => setUp());
