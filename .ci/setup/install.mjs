import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
 * Installs exactly what package-lock.json names, development tools included whatever the environment says.
 * @param {string} root folder of the project
 */
export async function installPackages(root) {
  console.log('Installing packages: once, for a minute or so.');
  const [command, ...first] = npmCommand();
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--prefer-offline'];
  const child = spawn(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command.endsWith('.cmd'),
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
