import type { LocalDatabase } from './database.ts';
import { isId } from '../contract/shape.ts';
import { pinsKey } from '../contract/storage-names.ts';
import { withDatabase } from './with-database.ts';

/*
 * The areas that the user pinned are the one thing on a device that cannot be fetched again. They are kept twice, as browsers
 * lose the one without the other: in localStorage, which holds where it can be read, and in the database.
 */

/** The areas pinned on this device, oldest first; empty where storage fails. */
export const listPins = async (): Promise<readonly string[]> => noted() ?? withDatabase(storedPins, []);

/**
 * Pins an area or unpins it.
 * @returns whether the device kept it; false where storage is blocked or full
 */
export async function setPin(id: string, pinned: boolean): Promise<boolean> {
  const others = (await listPins()).filter((pin) => pin !== id);
  const pins = pinned ? [...others, id] : others;
  const stored = store(pins);
  if (note(pins)) return true;
  // What was noted before would hold against what the database keeps.
  const isStored = await stored;
  if (isStored) forget();
  return isStored;
}

const store = (pins: readonly string[]): Promise<boolean> =>
  withDatabase(async (db) => {
    await db.settings.put({ key: 'pins', value: pins });
    return true;
  }, false);

async function storedPins(db: LocalDatabase): Promise<readonly string[]> {
  return pinsIn((await db.settings.get('pins'))?.value) ?? [];
}

/** The pins in what was kept: what is no area's id is left out, and an area stands once. @returns undefined where it is no list */
const pinsIn = (kept: unknown): readonly string[] | undefined =>
  Array.isArray(kept) ? [...new Set(kept.filter(isId))] : undefined;

const KEY = pinsKey(import.meta.env.BASE_URL);

/** @returns undefined where nothing was noted, or it cannot be read */
function noted(): readonly string[] | undefined {
  try {
    return pinsIn(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** @returns whether it could be noted */
function note(pins: readonly string[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(pins));
    return true;
  } catch {
    return false;
  }
}

function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Blocked, so that nothing is read from it either.
  }
}
