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

/** The database on the device. `areas` and `meta` can be fetched again; `settings` belongs to the user. */
export class LocalDatabase extends Dexie {
  declare readonly areas: Table<AreaRow, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly settings: Table<SettingRow, string>;

  constructor() {
    // Read here, not by Dexie when it is imported: where storage is blocked, even reading these globals can throw.
    const { indexedDB, IDBKeyRange } = globalThis;
    super(databaseName(import.meta.env.BASE_URL), { indexedDB, IDBKeyRange });
    // The index on [id+sha256] gives every hash without reading a record.
    this.version(1).stores({ areas: 'id, [id+sha256]', meta: 'key', settings: 'key' });
    trackUnfinished(this, 'settings');
  }
}

/** The open database, or why there is none. `timed-out` includes another tab that blocks an upgrade. */
export type Opened =
  | { readonly ok: true; readonly db: LocalDatabase }
  | { readonly ok: false; readonly reason: 'unavailable' | 'timed-out' };

let opening: Promise<Opened> | undefined;

/** Opens the database once per page. Never throws, and settles within two seconds. */
export async function openDatabase(): Promise<Opened> {
  opening ??= open();
  const opened = await opening;
  // A refusal may be over by the next try. A database that hung is not tried again: each try would cost two seconds.
  if (!opened.ok && opened.reason === 'unavailable') opening = undefined;
  return opened;
}

/** Closes the connection, if there is one, so that the database can be deleted. The next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const opened = await opening;
  opening = undefined;
  if (opened?.ok) opened.db.close();
}

// The browser may keep a page that was left, ready for the Back button, and its connection with it. In WebKit nobody can
// delete the database as long as that connection is open.
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
        // Should it open after all, the connection must not block other tabs.
        db.close();
        return { ok: false, reason: error instanceof TimeLimitError ? 'timed-out' : 'unavailable' };
      },
    );
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
}

/** Closes the connection when another tab wants to upgrade or delete the database; the next use opens it again. */
function letGoForOthers(db: Dexie): void {
  db.on('versionchange').subscribe(() => {
    db.close({ disableAutoOpen: false });
    // Keeps Dexie's own handler from running: it would do the same, and write to the console.
    return false;
  });
}
