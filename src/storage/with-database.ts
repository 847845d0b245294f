import { USE_DATABASE_MS } from '../contract/time-limits.ts';
import type { LocalDatabase } from './database.ts';
import { withTimeLimit } from './time-limit.ts';

/**
 * Uses the database. Its code (31 kB) is loaded at the first use.
 * @returns what `use` gives; `otherwise` where there is no database or it fails. What is stored is only a copy, and the app must
 * go on without it.
 */
export async function withDatabase<T>(use: (db: LocalDatabase) => PromiseLike<T>, otherwise: T): Promise<T> {
  try {
    const { openDatabase } = await import('./database.ts');
    const opened = await openDatabase();
    return opened.ok ? await withTimeLimit(use(opened.db), USE_DATABASE_MS) : otherwise;
  } catch {
    return otherwise;
  }
}
