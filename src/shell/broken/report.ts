/**
 * Reports an error that was caught as if it had not been: in the console, and through the page's notice (guard.ts). It
 * is thrown a moment later, so that the code that caught it can go on first.
 */
export function report(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
