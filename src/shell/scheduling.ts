import { IDLE_MS, NO_IDLE_MS } from '../contract/time-limits.ts';

/** Runs something when the browser has nothing better to do; soon after, where it cannot tell (Safari). */
export function idle(work: () => void | Promise<void>): void {
  const run = (): void => void work();
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: IDLE_MS });
  else setTimeout(run, NO_IDLE_MS);
}

/** Lets the browser paint and answer before the next piece of work. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Resolves once what was drawn just now can be seen. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void setTimeout(resolve));
  });
