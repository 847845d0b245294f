import type { AreaRecord, DatasetIndex, Edition, IsoDate } from '../dataset/types.ts';
import type { LocalDatabase } from './database.ts';
import { withDatabase } from './with-database.ts';

/*
 * Reads the edition on the device. Everything is decoded as it is read, and anything damaged counts as missing, so that a
 * damaged record is never drawn. Decoding one record, or the list, takes a slow phone a few milliseconds.
 */

/** Which edition is on the device, and the day it was last found to be the newest there is. */
export interface StoredMeta {
  readonly edition: Edition;
  readonly checked: IsoDate;
}

type Decoders = typeof import('../dataset/decode.ts');

/** One area's figures as stored on the device; undefined where they are missing or damaged, or storage fails. */
export const readArea = (id: string): Promise<AreaRecord | undefined> =>
  read(
    (db) => db.areas.get(id),
    ({ decodeStoredArea }, row) => {
      const decoded = decodeStoredArea(row?.record, id);
      return decoded.ok ? decoded.value : undefined;
    },
  );

/** The list of areas of the edition on the device; undefined where it is missing or damaged, or storage fails. */
export const readIndex = (): Promise<DatasetIndex | undefined> =>
  read(
    (db) => db.meta.get('index'),
    ({ decodeStoredIndex }, row) => {
      const decoded = decodeStoredIndex(row?.value);
      return decoded.ok ? decoded.value : undefined;
    },
  );

/** Which edition is on the device; undefined where there is none, or storage fails. */
export const readMeta = (): Promise<StoredMeta | undefined> =>
  read(
    (db) => db.meta.bulkGet(['index', 'checked']),
    ({ decodeStoredIndex, decodeDay }, [index, day]) => {
      const decoded = decodeStoredIndex(index?.value);
      const checked = decodeDay(day?.value);
      return decoded.ok && checked !== undefined ? { edition: decoded.value.edition, checked } : undefined;
    },
  );

/** Reads from the database while the script that decodes is being loaded, and then decodes what was read. */
async function read<Row, T>(
  use: (db: LocalDatabase) => PromiseLike<Row>,
  decode: (decoders: Decoders, row: Row) => T,
): Promise<T | undefined> {
  const [row, decoders] = await Promise.all([
    withDatabase<{ readonly found: Row } | undefined>(async (db) => ({ found: await use(db) }), undefined),
    import('../dataset/decode.ts').catch(() => undefined),
  ]);
  return row && decoders && decode(decoders, row.found);
}
