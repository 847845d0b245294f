import { API_PATH, href, INDEX_PATH } from '../contract/addresses.ts';
import { SYNC_DATABASE_MS } from '../contract/time-limits.ts';
import { decodeArea } from '../dataset/decode.ts';
import type { AreaEntry, DatasetIndex, Edition, IsoDate } from '../dataset/types.ts';
import type { LocalDatabase, Opened } from './database.ts';
import { changedAreas, takesOver } from './edition.ts';
import { canHash } from './hash.ts';
import { decodeSealedIndex } from './load-index.ts';
import { withLock } from './lock.ts';
import { pool } from './pool.ts';
import { TimeLimitError, withTimeLimit } from './time-limit.ts';
import { fetchBytes, fetchVerified, FileError } from './fetch-verified.ts';
import { keptHashes, keptIndex, writeEdition, type FetchedArea } from './write-edition.ts';

/**
 * Why the edition on the device was left as it is:
 * - `offline`: there was no answer
 * - `bad-file`: the answer is not the file (cut short, altered, or a sign-in page)
 * - `newer-app-needed`: the edition was published for a later version of the app
 * - `older-edition`: a cache on the way still serves an older list
 * - `no-storage`: there is no database, or files cannot be verified without HTTPS; the app goes on with the network and the
 *   service worker's cache
 * - `storage-failed`: the device is full, or the database failed during the sync
 */
export type KeptBecause =
  | 'offline'
  | 'bad-file'
  | 'newer-app-needed'
  | 'older-edition'
  | 'no-storage'
  | 'storage-failed';

/** The outcome of a sync. `edition` is the edition now on the device; it is absent where there is none. */
export type SyncResult =
  | { readonly kind: 'current'; readonly edition: Edition; readonly fetched: readonly string[] }
  | { readonly kind: 'kept'; readonly why: KeptBecause; readonly edition?: Edition };

/** What a sync needs to know. */
export interface SyncOptions {
  /** Id of the edition this version of the app was published with. */
  readonly appEdition?: string;
  /** Today, where the user is. */
  readonly today: IsoDate;
  /**
   * Called as the areas of the published edition come to be on the device, with how many are there. Those that have not
   * changed count from the start.
   */
  readonly onProgress?: (saved: number, total: number) => void;
  readonly stop?: AbortSignal;
}

/**
 * Brings the figures on the device up to date with the published edition. It fetches the list and then only the areas that
 * changed, verifies and decodes each of them, and writes them all in one transaction. If anything fails, the edition that was
 * there stays. Never throws.
 */
export async function syncEdition(options: SyncOptions): Promise<SyncResult> {
  const isStopped = options.stop?.aborted === true;
  const opened = canHash() && !isStopped ? await open() : undefined;
  if (!opened?.ok) return { kind: 'kept', why: 'no-storage' };
  const { db } = opened;
  try {
    // Two tabs must not fetch the same files.
    return await withLock('sync', () => bringUpToDate(db, options), options.stop);
  } catch (error) {
    // A database that hangs is not asked again, as that would take as long once more. Nor is it where saving was stopped: somebody
    // is clearing everything, and to ask a database that is gone makes it anew.
    const isAsked = !(error instanceof TimeLimitError) && options.stop?.aborted !== true;
    const kept = !isAsked
      ? undefined
      : await withTimeLimit(keptIndex(db), SYNC_DATABASE_MS).catch(() => undefined);
    const why = error instanceof Refusal || error instanceof FileError ? error.why : 'storage-failed';
    return { kind: 'kept', why, ...(kept && { edition: kept.edition }) };
  }
}

/** Where storage is blocked, Dexie throws in Firefox as soon as it is loaded: that counts as no database. */
const open = (): Promise<Opened | undefined> =>
  import('./database.ts').then(
    ({ openDatabase }) => openDatabase(),
    () => undefined,
  );

/** Whether the site can be reached; for a device without storage, which has nothing to sync. */
export const canReach = (stop?: AbortSignal): Promise<boolean> =>
  fetchBytes(href(INDEX_PATH), 'no-cache', stop).then(
    () => true,
    (error: unknown) => error instanceof FileError && error.why !== 'offline',
  );

async function bringUpToDate(db: LocalDatabase, options: SyncOptions): Promise<SyncResult> {
  const index = await publishedIndex(options.stop);
  const kept = await withTimeLimit(keptIndex(db), SYNC_DATABASE_MS);
  if (!takesOver(index, kept, options.appEdition)) throw new Refusal('older-edition');
  const changed = changedAreas(index, await withTimeLimit(keptHashes(db), SYNC_DATABASE_MS));
  let saved = index.areas.length - changed.length;
  options.onProgress?.(saved, index.areas.length);
  const fetched: FetchedArea[] = [];
  await pool(changed, 3, async (entry) => {
    fetched.push(await fetchArea(entry, options.stop));
    saved += 1;
    options.onProgress?.(saved, index.areas.length);
  });
  const { today: checked, appEdition, stop } = options;
  await withTimeLimit(writeEdition(db, { index, fetched, checked, appEdition, stop }), SYNC_DATABASE_MS);
  return { kind: 'current', edition: index.edition, fetched: changed.map((area) => area.id) };
}

async function publishedIndex(stop?: AbortSignal): Promise<DatasetIndex> {
  // Always asks the network: the service worker leaves this address alone if the request is `no-cache`.
  const text = new TextDecoder().decode(await fetchBytes(href(INDEX_PATH), 'no-cache', stop));
  const decoded = await decodeSealedIndex(text);
  if (decoded.ok) return decoded.value;
  if (decoded.why === 'newer-schema') throw new Refusal('newer-app-needed');
  throw new FileError('bad-file', INDEX_PATH, decoded.where);
}

async function fetchArea({ id, file, sha256 }: AreaEntry, stop?: AbortSignal): Promise<FetchedArea> {
  const decoded = decodeArea(await fetchVerified(href(API_PATH + file), sha256, stop), id);
  if (decoded.ok) return { id, sha256, record: decoded.value };
  if (decoded.why === 'newer-schema') throw new Refusal('newer-app-needed');
  throw new FileError('bad-file', file, decoded.where);
}

/** The published edition is sound, but must not replace the one on the device. */
class Refusal extends Error {
  constructor(readonly why: KeptBecause) {
    super(why);
  }
}
