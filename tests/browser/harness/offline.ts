import type { Page } from 'playwright';
import { PATIENCE_MS } from '../../limits.ts';

/**
 * Waits until the site has said that worker and data are complete and it can do without a connection.
 * @throws with what the page said instead, after the time given
 */
export async function waitForOfflineReady(page: Page, timeout = PATIENCE_MS): Promise<void> {
  try {
    await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout });
  } catch (cause) {
    const state = await page.getAttribute('html', 'data-offline').catch(() => null);
    throw new Error(`${page.url()} is not ready for offline use: data-offline is ${state ?? 'not set'}`, {
      cause,
    });
  }
}
