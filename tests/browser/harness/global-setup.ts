import { findBrowser } from '../../../.ci/browser.mjs';

/** Finds the browser once for all test files: two of them installing one at the same time would collide. */
export default async function setup(): Promise<void> {
  process.env['CHROME_PATH'] = await findBrowser();
}
