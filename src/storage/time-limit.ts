/** Thrown where something did not settle in time. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * Gives up waiting after `ms` milliseconds: some browsers leave an IndexedDB request unsettled for good.
 * The work itself goes on; its late result or failure is ignored.
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
 * A signal that aborts after `ms` milliseconds, or with `stop`. Safari knows AbortSignal.any only since 17.4.
 */
export function abortAfter(ms: number, stop?: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  setTimeout(abort, ms);
  if (stop?.aborted) abort();
  stop?.addEventListener('abort', abort, { once: true });
  return controller.signal;
}
