import { findBrowser } from './browser.mjs';
import { findSystemFirefox, findSystemWebKit, isProgram } from './browser/candidates.mjs';
import { canInstallFromDebian, installFromDebian } from './browser/install.mjs';

/**
 * The engines that the tests drive. `own` is a build of Playwright's, `system` what Debian has; null where there is none.
 * @typedef {object} Engines
 * @property {string} chromium
 * @property {{ own: string } | { system: string } | null} firefox
 * @property {{ own: string } | { system: { driver: string, miniBrowser: string } } | null} webkit
 */

/** @returns {Promise<Omit<Engines, 'chromium'>>} */
async function findOthers() {
  const playwright = await import('playwright');
  const [firefox, webkit] = [playwright.firefox, playwright.webkit].map((type) => {
    const file = type.executablePath();
    return isProgram(file) ? { own: file } : null;
  });
  const system = { firefox: findSystemFirefox(), webkit: findSystemWebKit() };
  return {
    firefox: firefox ?? (system.firefox === null ? null : { system: system.firefox }),
    webkit: webkit ?? (system.webkit && { system: system.webkit }),
  };
}

/**
 * Finds the three engines; on Debian, for root, those that are missing are installed. Without Chromium nothing can be
 * tested; without another its checks are skipped.
 * @returns {Promise<Engines>}
 */
export async function findEngines() {
  // Chromium last: where all three are missing, one installation brings them.
  let others = await findOthers();
  if ((others.firefox === null || others.webkit === null) && canInstallFromDebian()) {
    installFromDebian();
    others = await findOthers();
  }
  return { ...others, chromium: await findBrowser() };
}

/**
 * What could not be tested, in a sentence for each engine; empty where all three are there.
 * @param {Engines} engines
 */
export const missingEngines = ({ firefox, webkit }) =>
  [
    firefox === null &&
      'Firefox is not here: every check in it was skipped (Debian: apt-get install firefox-esr; elsewhere: npx playwright install firefox).',
    webkit === null &&
      'WebKit is not here: every check in it was skipped (Debian: apt-get install webkit2gtk-driver xvfb; elsewhere: npx playwright install webkit).',
  ].filter((words) => words !== false);
