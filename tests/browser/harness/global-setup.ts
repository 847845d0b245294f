import { buildIfNeeded } from '../../../.ci/build.mjs';
import { findBrowser } from '../../../.ci/browser.mjs';

/**
 * Builds the site where it is not built yet, at the root, which is where the tests look for it; and finds the browser. Once
 * for all test files: two of them doing so at the same time would collide.
 */
export default async function setup(): Promise<void> {
  await buildIfNeeded({ base: '/' });
  process.env['CHROME_PATH'] = await findBrowser();
}
