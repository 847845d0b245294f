import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { closeDatabase } from '../../../src/storage/database.ts';
import { syncEdition, type SyncOptions, type SyncResult } from '../../../src/storage/sync.ts';
import type { FakeSite } from './site.ts';

/** Addresses asked for since the test began. */
export const asked: string[] = [];

/** Gives every test of a file an empty device. */
export function freshDevice(): void {
  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  });
  afterEach(async () => {
    await closeDatabase();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Puts a site on the network; an address it does not have fails as with no connection. */
export function serve(site: FakeSite): void {
  vi.stubGlobal('fetch', async (url: string, how: RequestInit = {}) => {
    asked.push(url);
    const answer = site.get(url);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer(how);
  });
}

/** Puts a site on the network and syncs with it. */
export function syncWith(site: FakeSite, options: Partial<SyncOptions> = {}): Promise<SyncResult> {
  serve(site);
  return syncEdition({ today: '2026-11-21', ...options });
}
