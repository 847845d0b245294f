import type { Page } from 'playwright';

/** What the browser says where a test keeps the worker out: its own doing. */
const WITHOUT_WORKER = 'Service Worker registration blocked by Playwright';

/**
 * Records what goes wrong in a page from now on: errors of scripts, messages of the console (which is where a refusal
 * by the Content-Security-Policy is told) and requests that failed. Empty is what every page should give.
 */
export function recordErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const isTrouble = message.type() === 'error' || message.type() === 'warning';
    if (isTrouble && !message.text().includes(WITHOUT_WORKER)) errors.push(message.text());
  });
  page.on('requestfailed', (request) =>
    errors.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`),
  );
  return errors;
}
