import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../shared/main.mjs';

/**
 * The path that a built site expects to be served under.
 * @param {string} dir folder of the built site
 * @returns {string} with both slashes: its manifest names the app by it
 */
const builtFor = (dir) => JSON.parse(readFileSync(path.join(dir, 'manifest.webmanifest'), 'utf8')).id;

/**
 * Whether there is a built site, and one that works where it is to be served.
 * @param {string} dir folder of the built site
 * @param {string} base path it is to be served under, with both slashes
 * @throws {Problem} that says what to type instead
 */
export function checkBuilt(dir, base) {
  const name = `${path.relative('.', dir)}/`;
  if (!existsSync(path.join(dir, 'manifest.webmanifest')))
    throw new Problem(`There is no built site in ${name} yet. Build it with: npm run build`);
  const built = builtFor(dir);
  if (built === base) return;
  throw new Problem(
    `The site in ${name} was built for ${built} and would be served at ${base}, where its links lead nowhere.\n` +
      `Serve it where it belongs:      npx vite preview --base ${built}\n` +
      `or build it for where it goes:  npx vite build --base ${base}`,
  );
}
