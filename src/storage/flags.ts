import { withDatabase } from './with-database.ts';

/** Whether something that is said once was said on this device; `unknown` where storage fails. */
export const readFlag = (name: string): Promise<boolean | 'unknown'> =>
  withDatabase<boolean | 'unknown'>(
    async (db) => (await db.meta.get(`flag:${name}`)) !== undefined,
    'unknown',
  );

/** Remembers that something was said. */
export const setFlag = (name: string): Promise<boolean> =>
  withDatabase(async (db) => {
    await db.meta.put({ key: `flag:${name}`, value: true });
    return true;
  }, false);
