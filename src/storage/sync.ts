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
 * - `offline`: no answer; `bad-file`: an answer that is not what it should be (cut, tampered with, a sign-in page)
 * - `newer-app-needed`: published for a later version of the app
 * - `older-edition`: some cache on the way still serves an older list
 * - `no-storage`: no database, or no way to verify files here; the app goes on with the network and the worker's cache
 * - `storage-failed`: full, or taken away while at work
 */
export type KeptBecause =
  | 'offline'
  | 'bad-file'
  | 'newer-app-needed'
  | 'older-edition'
  | 'no-storage'
  | 'storage-failed';

/** What a sync did. `edition` is the one now on the device; absent where there is none. */
export type SyncResult =
  | { readonly kind: 'current'; readonly edition: Edition; readonly fetched: readonly string[] }
  | { readonly kind: 'kept'; readonly why: KeptBecause; readonly edition?: Edition };

/** What a sync has to know. */
export interface SyncOptions {
  /** Id of the edition this version of the app was published with. */
  readonly appEdition?: string;
  /** The day it is. */
  readonly today: IsoDate;
  /** Told whenever an area is on the device as the published edition has it, kept from before or verified anew. */
  readonly onProgress?: (saved: number, total: number) => void;
  readonly stop?: AbortSignal;
}

/**
 * Brings the figures on the device up to the published edition: fetches the list, then only the areas that changed, verifies
 * and validates every one, and swaps them in at once. On any failure the edition that was there stands. Never throws.
 */
export async function syncEdition(options: SyncOptions): Promise<SyncResult> {
  const opened = canHash() ? await open() : undefined;
  if (!opened?.ok) return { kind: 'kept', why: 'no-storage' };
  const { db } = opened;
  try {
    // Two tabs must not fetch the same twice.
    return await withLock('sync', () => bringUpToDate(db, options), options.stop);
  } catch (error) {
    // A database that hangs would cost as long once more.
    const hangs = error instanceof TimeLimitError;
    const kept = hangs
      ? undefined
      : await withTimeLimit(keptIndex(db), SYNC_DATABASE_MS).catch(() => undefined);
    const why = error instanceof Refusal || error instanceof FileError ? error.why : 'storage-failed';
    return { kind: 'kept', why, ...(kept && { edition: kept.edition }) };
  }
}

/** With storage blocked, Firefox refuses Dexie something else that it asks for as it is loaded: its code throws then. */
const open = (): Promise<Opened | undefined> =>
  import('./database.ts').then(
    ({ openDatabase }) => openDatabase(),
    () => undefined,
  );

/** Whether the site answers: for a device that has no storage and so nothing to sync. */
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
  // Asks the network in any case: the worker does not answer a `no-cache` request.
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

/** The published edition is in order but not for this app. */
class Refusal extends Error {
  constructor(readonly why: KeptBecause) {
    super(why);
  }
}
