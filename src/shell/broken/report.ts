/**
 * Lets an error that was caught be heard of as if it had not been: in the console, and by the page's notice (guard.ts).
 * It comes later, so that whoever caught it can go on first.
 */
export function report(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
