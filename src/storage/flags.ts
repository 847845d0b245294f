import { withDatabase } from './with-database.ts';

/** Whether a message that is shown only once has been shown on this device; `unknown` where storage fails. */
export const readFlag = (name: string): Promise<boolean | 'unknown'> =>
  withDatabase<boolean | 'unknown'>(
    async (db) => (await db.meta.get(`flag:${name}`)) !== undefined,
    'unknown',
  );

/** Remembers that such a message has been shown. @returns whether the device kept it */
export const setFlag = (name: string): Promise<boolean> =>
  withDatabase(async (db) => {
    await db.meta.put({ key: `flag:${name}`, value: true });
    return true;
  }, false);
