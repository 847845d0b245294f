import { databaseName } from './names.ts';

/**
 * Does `work` while no other tab does work of that name; where the browser has no locks or gives none, at once.
 * @throws what `work` throws
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  let begun: Promise<T> | undefined;
  try {
    await locks?.request(`${databaseName(import.meta.env.BASE_URL)} ${name}`, () => (begun = work()));
  } catch {
    // The work itself failed, which it says below; or WebKit took the lock away, as it does from a page that is left.
  }
  return begun ?? work();
}
