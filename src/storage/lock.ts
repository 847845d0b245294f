import { lockName } from '../contract/storage-names.ts';
import { LOCK_MS } from '../contract/time-limits.ts';
import { abortAfter } from './time-limit.ts';

/**
 * Runs `work` while no other tab runs work of the same name. Where the browser has no locks, or grants none, it runs at once.
 * The wait is limited, because a lock can stay with a page that is gone: now and then in Firefox 153, always in Safari 18
 * (fixed by WebKit's pull request 47797). After that the lock is taken from its holder. Two tabs that do the same work fetch
 * some files twice, which does no other harm.
 * @param stop ends the wait; `work` is run even then, and has to check for itself whether it was stopped
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
      // Either the work failed, which the return below passes on, or no lock was granted: WebKit grants none to a page that is
      // being left.
    }
  };
  const wait = abortAfter(LOCK_MS, stop);
  await tryWith({ signal: wait });
  // Taken from its holder, so that the next page does not have to wait as well.
  if (!begun && wait.aborted && !stop?.aborted) await tryWith({ steal: true });
  return begun ?? work();
}
