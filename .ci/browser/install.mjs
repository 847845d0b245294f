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

/** Debian's packages of the three engines, with what WebKitGTK is driven by, and a font so that text has width. */
const PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-liberation'];

/** Whether Debian's packages can be had here: on Debian, for root. */
export const canInstallFromDebian = () => isRoot() && isDebian();

/** Debian's own packages of all three engines: one that is there already costs nothing. */
export function installFromDebian() {
  if (!canInstallFromDebian()) return false;
  console.log('Not all browsers are here: installing Chromium, Firefox and WebKitGTK with apt.');
  return (
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...PACKAGES])
  );
}

/** Playwright's own build, in its cache; where we may, with the system libraries it needs. */
export function installFromPlaywright() {
  console.log('No browser found: Playwright downloads Chromium.');
  const libraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  return succeeds(process.execPath, [toolPath('playwright'), 'install', ...libraries, 'chromium']);
}
