import type { AreaRecord, DatasetIndex, Edition, IsoDate } from '../dataset/types.ts';
import type { LocalDatabase } from './database.ts';
import { withDatabase } from './with-database.ts';

/** Which edition is on the device, and the day it was last found to be the newest there is. */
export interface StoredMeta {
  readonly edition: Edition;
  readonly checked: IsoDate;
}

/** One area's figures as kept on the device; undefined where they are not there or storage fails. */
export const readArea = (id: string): Promise<AreaRecord | undefined> =>
  withDatabase(async (db) => (await db.areas.get(id))?.record, undefined);

/** The list of areas of the edition on the device; undefined where there is none. */
export const readIndex = (): Promise<DatasetIndex | undefined> => withDatabase(storedIndex, undefined);

/** The edition on the device; undefined where there is none. */
export const readMeta = (): Promise<StoredMeta | undefined> => withDatabase(storedMeta, undefined);

/** As `readIndex`, with the database at hand. */
export async function storedIndex(db: LocalDatabase): Promise<DatasetIndex | undefined> {
  const row = await db.meta.get('index');
  return row?.key === 'index' ? row.value : undefined;
}

async function storedMeta(db: LocalDatabase): Promise<StoredMeta | undefined> {
  const [index, checked] = await db.meta.bulkGet(['index', 'checked']);
  if (index?.key !== 'index' || checked?.key !== 'checked') return undefined;
  return { edition: index.value.edition, checked: checked.value };
}
