import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../shared/main.mjs';

/**
 * How to call npm: the very one that started us where it did, since another may be first on the PATH or none at all.
 * @returns {[command: string, ...args: string[]]}
 */
function npmCommand() {
  const running = process.env['npm_execpath'];
  if (running !== undefined && path.basename(running) === 'npm-cli.js') return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * The cache that npm is to use: its own, or one within the project where its own cannot be written, as in a container
 * whose user has no home folder.
 * @param {string} cache its own
 * @param {string} root folder of the project
 * @returns {string}
 */
export function writableCache(cache, root) {
  // Where npm writes first: the folder above may be there, and belong to us, when this one does not.
  const inner = path.join(cache, '_cacache', 'tmp');
  try {
    mkdirSync(inner, { recursive: true });
    accessSync(inner, constants.W_OK);
    return cache;
  } catch (error) {
    const own = path.join(root, '.cache', 'npm');
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    console.log(
      `npm cannot write to its cache, ${cache} (${code}): it keeps what it downloads in ${own} instead.`,
    );
    return own;
  }
}

/**
 * Installs exactly what package-lock.json names, development tools included whatever the environment says.
 * @param {string} root folder of the project
 */
export async function installPackages(root) {
  console.log('Installing packages: once, for a minute or so.');
  const [command, ...first] = npmCommand();
  const shell = command.endsWith('.cmd');
  const asked = spawnSync(command, [...first, 'config', 'get', 'cache'], {
    cwd: root,
    shell,
    encoding: 'utf8',
  });
  // Through the environment, where a path needs no quotes.
  const env =
    asked.status === 0
      ? { ...process.env, npm_config_cache: writableCache(asked.stdout.trim(), root) }
      : process.env;
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--prefer-offline'];
  const child = spawn(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  });
  const [code] = await once(child, 'exit').catch((error) => {
    throw new Problem(`npm could not be started (${error.message}). It comes with Node: is it on your PATH?`);
  });
  if (code !== 0) {
    throw new Problem(
      `Installing packages failed: npm ci ended with ${code}, its reason is printed above.\n` +
        'Most often there is no connection to the package registry. Run the same command again once there is.',
    );
  }
}
