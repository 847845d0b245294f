import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

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

/**
 * A Chromium or a browser built on it that this system has.
 * @param {string} [searchPath] like the PATH variable
 * @param {readonly string[]} [applications] full paths to look at after it
 * @returns {string | null} absolute path
 */
export function findSystemBrowser(searchPath = process.env['PATH'] ?? '', applications = APPLICATIONS) {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...files, ...applications].find((file) => isProgram(file) && starts(file)) ?? null;
}
