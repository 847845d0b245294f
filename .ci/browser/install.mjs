import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { toolPath } from '../shared/tools.mjs';

const isRoot = () => process.getuid?.() === 0;

/** Debian only: what Ubuntu calls chromium is a snap, which containers cannot run. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Debian's own package, with a font so that text has width. Needs root. */
export function installFromDebian() {
  if (!isRoot() || !isDebian()) return false;
  console.log('No browser found: installing Chromium with apt.');
  return (
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  );
}

/** Playwright's own build, in its cache; where we may, with the system libraries it needs. */
export function installFromPlaywright() {
  console.log('No browser found: Playwright downloads Chromium.');
  const libraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  return succeeds(process.execPath, [toolPath('playwright'), 'install', ...libraries, 'chromium']);
}
