import { isBuilt, markBuilt } from './build/stamp.mjs';
import { setUp } from './setup.mjs';
import { basePath } from './shared/base-path.mjs';
import { Problem, ROOT, runAsProgram } from './shared/main.mjs';
import { runNode } from './shared/run.mjs';
import { toolPath } from './shared/tools.mjs';

/**
 * `check` false where the data were checked just before; `base` is the path the site will be served under; `args` are for
 * `vite build`.
 * @typedef {{ check?: boolean, base?: string, args?: readonly string[] }} BuildOptions
 */

/**
 * Builds the site into dist/ from data that pass their check.
 * @param {BuildOptions} [options]
 */
export async function build({ check = true, base = basePath(), args = [] } = {}) {
  // The tests, which build what they need, set another NODE_ENV: the site must not depend on who builds it.
  const options = { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', BASE_PATH: base } };
  if (check && (await runNode([toolPath('tsx'), 'data/tools/main.ts', 'check', '--quiet'], options)) !== 0) {
    throw new Problem(
      'Not built: the data have faults, listed above. See data/README.md for how to mend them.',
    );
  }
  if ((await runNode([toolPath('vite'), 'build', ...args], options)) !== 0) {
    throw new Problem('Not built: the reason is printed above.');
  }
  // An argument may have led to another base or another folder: such a build is nobody's but who asked for it.
  if (args.length === 0) markBuilt(ROOT, base);
}

/**
 * Builds unless dist/ is already what a build would give.
 * @param {BuildOptions} [options]
 */
export async function buildIfNeeded(options) {
  if (!isBuilt(ROOT, options?.base ?? basePath())) await build(options);
}

await runAsProgram(import.meta.url, async () => {
  await setUp();
  await build({ args: process.argv.slice(2) });
});
