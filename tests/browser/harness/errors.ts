import type { Page } from 'playwright';

/**
 * Records what goes wrong in a page from now on: errors of scripts, messages of the console (which is where a refusal
 * by the Content-Security-Policy is told) and requests that failed. Empty is what every page should give.
 */
export function recordErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('requestfailed', (request) =>
    errors.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`),
  );
  return errors;
}
