import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/*
 * Our own, since neither package that looks for browsers is enough: Playwright knows its own builds and Google's, not those
 * of Linux distributions, and chrome-launcher knows neither a stub that does not start nor another engine than Chromium.
 */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where the installers of macOS and Windows put it; neither is on the PATH. */
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a program starts at all. Ubuntu's `chromium-browser` can be a stub that only says to install a snap.
 * Windows browsers open a window instead of answering, so there its presence has to do.
 * @param {string} file
 */
const starts = (file) =>
  process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;

/** @param {string} file */
function isFolder(file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Where a program of one of these names is, on the way that the shell looks.
 * @param {readonly string[]} names
 * @param {string} searchPath like the PATH variable
 * @returns {string[]} absolute paths, best first
 */
function onPath(names, searchPath) {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).filter(isProgram);
}

/**
 * A Chromium or a browser built on it that this system has.
 * @param {string} [searchPath] like the PATH variable
 * @param {readonly string[]} [applications] full paths to look at after it
 * @returns {string | null} absolute path
 */
export function findSystemBrowser(searchPath = process.env['PATH'] ?? '', applications = APPLICATIONS) {
  return [...onPath(NAMES, searchPath), ...applications.filter(isProgram)].find(starts) ?? null;
}

/**
 * The Firefox of this system that Playwright can drive: Debian's ESR.
 * @returns {string | null} absolute path
 */
export const findSystemFirefox = (searchPath = process.env['PATH'] ?? '') =>
  onPath(['firefox-esr'], searchPath).find(starts) ?? null;

/**
 * The small browser of WebKitGTK, where Debian puts it: below the folder of the machine's kind.
 * @param {string} libraries
 */
function findMiniBrowser(libraries) {
  const kinds = isFolder(libraries)
    ? readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu'))
    : [];
  return kinds
    .flatMap((kind) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => path.join(libraries, kind, api, 'MiniBrowser')),
    )
    .find(isProgram);
}

/**
 * The WebKitGTK of this system, what drives it and a screen to show it on; all of it or nothing.
 * @returns {{ driver: string, miniBrowser: string } | null} absolute paths
 */
export function findSystemWebKit(searchPath = process.env['PATH'] ?? '', libraries = '/usr/lib') {
  const [driver] = onPath(['WebKitWebDriver'], searchPath);
  const [screen] = onPath(['Xvfb'], searchPath);
  const miniBrowser = findMiniBrowser(libraries);
  return driver && screen && miniBrowser ? { driver, miniBrowser } : null;
}
