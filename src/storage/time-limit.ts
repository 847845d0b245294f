/** Thrown when something did not settle in time. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * Waits for `work`, but no longer than `ms` milliseconds: some browsers never settle an IndexedDB request.
 * The work itself is not stopped; a result or failure that comes later is ignored.
 * @throws TimeLimitError when the time is over
 */
export async function withTimeLimit<T>(work: PromiseLike<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`not settled within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A signal that aborts after `ms` milliseconds, or when `stop` does. AbortSignal.any would do the same, but Safari has it only
 * since 17.4.
 */
export function abortAfter(ms: number, stop?: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  setTimeout(abort, ms);
  if (stop?.aborted) abort();
  stop?.addEventListener('abort', abort, { once: true });
  return controller.signal;
}
