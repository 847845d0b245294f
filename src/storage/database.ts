import { Dexie, type Table } from 'dexie';
import { OPEN_DATABASE_MS } from '../contract/time-limits.ts';
import { databaseName } from '../contract/storage-names.ts';
import { TimeLimitError, withTimeLimit } from './time-limit.ts';
import { endUnfinished, trackUnfinished } from './unfinished-transactions.ts';

/*
 * What is read from a device is whatever stands there: half-written by a browser that crashed, or by another version of the
 * app. The types of the rows promise nothing of it, so that whoever reads it has to decode it first.
 */

/** One row for each area: a slow phone writes 46 of them in less than 0.1 s, but takes 2 s for a row for each figure. */
export interface AreaRow {
  readonly id: string;
  readonly sha256: string;
  /** An `AreaRecord`, once it is decoded. */
  readonly record: unknown;
}

/**
 * - `index`: the list of the edition whose records are in `areas`, a `DatasetIndex` once it is decoded
 * - `checked`: the day on which that edition was last found to be the newest
 * - `flag:…`: something that was said once
 */
export interface MetaRow {
  readonly key: 'index' | 'checked' | `flag:${string}`;
  readonly value: unknown;
}

/** What belongs to the user; no edition touches it. */
export interface SettingRow {
  readonly key: 'pins';
  readonly value: unknown;
}

/** What a device keeps: `areas` and `meta` can be had again, `settings` is the user's own. */
export class LocalDatabase extends Dexie {
  declare readonly areas: Table<AreaRow, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly settings: Table<SettingRow, string>;

  constructor() {
    // Read here and not by Dexie at its import: with storage blocked the mere access can throw.
    const { indexedDB, IDBKeyRange } = globalThis;
    super(databaseName(import.meta.env.BASE_URL), { indexedDB, IDBKeyRange });
    // The second index gives every hash without reading a record.
    this.version(1).stores({ areas: 'id, [id+sha256]', meta: 'key', settings: 'key' });
    trackUnfinished(this, 'settings');
  }
}

/** A database, or why there is none. `timed-out` also stands for a tab that blocks an upgrade. */
export type Opened =
  | { readonly ok: true; readonly db: LocalDatabase }
  | { readonly ok: false; readonly reason: 'unavailable' | 'timed-out' };

let opening: Promise<Opened> | undefined;

/** Opens the database once per page. Never throws, and settles within two seconds. */
export async function openDatabase(): Promise<Opened> {
  opening ??= open();
  const opened = await opening;
  // A refusal may be over at the next try; one that hung once would cost two seconds every time.
  if (!opened.ok && opened.reason === 'unavailable') opening = undefined;
  return opened;
}

/** Closes the connection, if there is one, so that the database can be deleted. The next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const opened = await opening;
  opening = undefined;
  if (opened?.ok) opened.db.close();
}

// A page that is left may be kept for Back, and its connection with it: WebKit then lets nobody delete the database.
globalThis.addEventListener?.('pagehide', () => {
  endUnfinished();
  void closeDatabase();
});

async function open(): Promise<Opened> {
  try {
    const db = new LocalDatabase();
    letGoForOthers(db);
    return await withTimeLimit(db.open(), OPEN_DATABASE_MS).then(
      () => ({ ok: true, db }),
      (error: unknown) => {
        // A late success must not hold up other tabs.
        db.close();
        return { ok: false, reason: error instanceof TimeLimitError ? 'timed-out' : 'unavailable' };
      },
    );
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
}

/** Another tab upgrades or deletes the database: let it. The next use opens again. */
function letGoForOthers(db: Dexie): void {
  db.on('versionchange').subscribe(() => {
    db.close({ disableAutoOpen: false });
    // Dexie's own handler would do the same and write to the console.
    return false;
  });
}
