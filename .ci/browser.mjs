import { findSystemBrowser, isProgram } from './browser/candidates.mjs';
import { installFromDebian, installFromPlaywright } from './browser/install.mjs';
import { Problem } from './shared/main.mjs';

/** The build that Playwright would use if it was ever downloaded. */
async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return isProgram(file) ? file : null;
}

/**
 * A Chromium to test with: the one of CHROME_PATH, else Playwright's, else the system's, else one that is installed now.
 * @returns {Promise<string>} absolute path of the program
 * @throws {Problem} where none can be had
 */
export async function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Problem(
      `CHROME_PATH is ${chosen}, and no program is there. Correct it, or unset it to let us look.`,
    );
  }
  const present = (await findPlaywrightBrowser()) ?? findSystemBrowser();
  if (present !== null) return present;
  const installed =
    (installFromDebian() && findSystemBrowser()) ||
    (installFromPlaywright() && (await findPlaywrightBrowser()));
  if (installed) return installed;
  throw new Problem(
    'The browser tests need Chromium or Chrome; none is here and none could be installed.\n' +
      'Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium),\n' +
      'or name one: CHROME_PATH=/path/to/chrome npm test',
  );
}
