import type { LocalDatabase } from './database.ts';
import { isId } from '../contract/shape.ts';
import { pinsKey } from '../contract/storage-names.ts';
import { withDatabase } from './with-database.ts';

/*
 * The areas that the user pinned are the one thing on the device that cannot be fetched again. Browsers can lose one kind of
 * storage and keep another, so pins are stored twice: in localStorage and in the database. Where both can be read,
 * localStorage counts.
 */

/** The areas pinned on this device, oldest first; empty where storage fails. */
export const listPins = async (): Promise<readonly string[]> => noted() ?? withDatabase(storedPins, []);

/**
 * Pins or unpins an area.
 * @returns whether the device kept it; false where storage is blocked or full
 */
export async function setPin(id: string, pinned: boolean): Promise<boolean> {
  const others = (await listPins()).filter((pin) => pin !== id);
  const pins = pinned ? [...others, id] : others;
  const stored = store(pins);
  if (note(pins)) return true;
  // localStorage still has the former pins, and would count; only the database has the new ones.
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

/**
 * The pins in a stored value: anything that cannot be the id of an area is left out, and so is an area that is there twice.
 * @returns undefined where the value is not a list
 */
const pinsIn = (kept: unknown): readonly string[] | undefined =>
  Array.isArray(kept) ? [...new Set(kept.filter(isId))] : undefined;

const KEY = pinsKey(import.meta.env.BASE_URL);

/** The pins in localStorage. @returns undefined where there are none, or they cannot be read */
function noted(): readonly string[] | undefined {
  try {
    return pinsIn(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Puts the pins in localStorage. @returns whether that worked */
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
    // localStorage is blocked, so nothing will be read from it either.
  }
}
