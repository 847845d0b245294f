import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './main.mjs';

/**
 * The script of an installed package's command, to be run with this Node. `npx` and `.bin` are avoided:
 * they differ between systems and `npx` would download what is missing.
 * @param {string} packageName as in package.json
 * @param {string} [command] where the package has several
 * @returns {string} absolute path
 */
export function toolPath(packageName, command = packageName) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, script);
}
