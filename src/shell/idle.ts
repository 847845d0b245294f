/** Runs something when the browser has nothing better to do; soon after, where it cannot tell (Safari). */
export function idle(work: () => void | Promise<void>): void {
  const run = (): void => void work();
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 200);
}
