import { decodeStoredIndex } from '../dataset/decode.ts';
import type { AreaRecord, DatasetIndex, IsoDate } from '../dataset/types.ts';
import { changedAreas, takesOver } from './edition.ts';
import type { AreaRow, LocalDatabase } from './database.ts';

/** How many records are passed to the database at a time. */
const AT_ONCE = 6;

/** SHA-256 of every area record on the device, by area id. */
export async function keptHashes(db: LocalDatabase): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  // Only the keys of the index are read, and no record.
  for (const key of await db.areas.orderBy('[id+sha256]').keys())
    if (Array.isArray(key)) hashes.set(String(key[0]), String(key[1]));
  return hashes;
}

/** The list of areas of the edition on the device; undefined where it is missing or damaged. */
export async function keptIndex(db: LocalDatabase): Promise<DatasetIndex | undefined> {
  const decoded = decodeStoredIndex((await db.meta.get('index'))?.value);
  return decoded.ok ? decoded.value : undefined;
}

/** An area's record, verified and decoded, ready to be stored. */
export interface FetchedArea extends AreaRow {
  readonly record: AreaRecord;
}

/** An edition to be stored. */
export interface NewEdition {
  readonly index: DatasetIndex;
  /** The records that changed. */
  readonly fetched: readonly FetchedArea[];
  /** The day on which the edition was found to be the newest. */
  readonly checked: IsoDate;
  /** Id of the edition this version of the app was published with. */
  readonly appEdition?: string | undefined;
  /** Once aborted, nothing is written. */
  readonly stop?: AbortSignal | undefined;
}

/**
 * Replaces the edition on the device in a single transaction: all of it or nothing, whatever happens meanwhile.
 * @throws where it was stopped, where the device is full, or where another tab has meanwhile written a newer edition or removed
 * records that were not fetched because they were there; the edition on the device then stays as it is
 */
export const writeEdition = (
  db: LocalDatabase,
  { index, fetched, checked, appEdition, stop }: NewEdition,
): Promise<void> =>
  db.transaction('rw', db.areas, db.meta, async () => {
    stop?.throwIfAborted();
    if (!takesOver(index, await keptIndex(db), appEdition))
      throw new Error('a newer edition is there by now');
    // Each await lets the page respond: copying all 46 records at once would hold up a slow phone.
    for (let i = 0; i < fetched.length; i += AT_ONCE)
      // oxlint-disable-next-line no-await-in-loop
      await db.areas.bulkPut(fetched.slice(i, i + AT_ONCE));
    const ids = new Set(index.areas.map((area) => area.id));
    const kept = await keptHashes(db);
    await db.areas.bulkDelete([...kept.keys()].filter((id) => !ids.has(id)));
    const missing = changedAreas(index, kept);
    if (missing.length > 0)
      throw new Error(`not on the device: ${missing.map((area) => area.id).join(', ')}`);
    await db.meta.bulkPut([
      { key: 'index', value: index },
      { key: 'checked', value: checked },
    ]);
  });
