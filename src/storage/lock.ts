import { databaseName } from './names.ts';

/**
 * Does `work` while no other tab does work of that name; where the browser has no locks, at once.
 * @throws what `work` throws
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks === undefined) return work();
  return locks.request(`${databaseName(import.meta.env.BASE_URL)} ${name}`, work);
}
