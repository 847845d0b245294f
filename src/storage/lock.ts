import { lockName } from '../contract/storage-names.ts';
import { LOCK_MS } from '../contract/time-limits.ts';
import { abortAfter } from './time-limit.ts';

/**
 * Does `work` while no other tab does work of that name; where the browser has no locks or gives none, at once.
 * It does not wait for ever: a lock can stay with a page that is gone, now and then in Firefox 153 and always in Safari 18
 * (mended by WebKit's pull request 47797). Two at the same work fetch some things twice, and do no other harm.
 * @param stop ends the waiting; `work` is begun all the same, and has to see for itself that it was stopped
 * @throws what `work` throws
 */
export async function withLock<T>(
  name: Parameters<typeof lockName>[1],
  work: () => Promise<T>,
  stop?: AbortSignal,
): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  const lock = lockName(import.meta.env.BASE_URL, name);
  let begun: Promise<T> | undefined;
  const tryWith = async (options: LockOptions): Promise<void> => {
    try {
      await locks?.request(lock, options, () => (begun = work()));
    } catch {
      // The work itself failed, which it says below; or there is no lock: WebKit refuses one to a page that is left.
    }
  };
  const wait = abortAfter(LOCK_MS, stop);
  await tryWith({ signal: wait });
  // Taken from whoever has it, so that the next page need not wait.
  if (!begun && wait.aborted && !stop?.aborted) await tryWith({ steal: true });
  return begun ?? work();
}
