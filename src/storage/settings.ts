import type { LocalDatabase } from './database.ts';
import { withDatabase } from './with-database.ts';

/** The areas pinned on this device, oldest first; empty where storage fails. */
export const listPins = (): Promise<string[]> => withDatabase(storedPins, []);

/**
 * Pins an area or unpins it.
 * @returns whether the device kept it; false where storage is blocked or full
 */
export const setPin = (id: string, pinned: boolean): Promise<boolean> =>
  withDatabase(
    (db) =>
      db.transaction('rw', db.settings, async () => {
        const others = (await storedPins(db)).filter((pin) => pin !== id);
        await db.settings.put({ key: 'pins', value: pinned ? [...others, id] : others });
        return true;
      }),
    false,
  );

/** Whether something that is said once was said on this device; `unknown` where storage fails. */
export const readFlag = (name: string): Promise<boolean | 'unknown'> =>
  withDatabase<boolean | 'unknown'>(
    async (db) => (await db.settings.get(`flag:${name}`)) !== undefined,
    'unknown',
  );

/** Remembers that something was said. */
export const setFlag = (name: string): Promise<boolean> =>
  withDatabase(async (db) => {
    await db.settings.put({ key: `flag:${name}`, value: true });
    return true;
  }, false);

async function storedPins(db: LocalDatabase): Promise<string[]> {
  const row = await db.settings.get('pins');
  return row?.key === 'pins' ? [...row.value] : [];
}
