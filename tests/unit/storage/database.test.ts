import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import { readArea, readMeta } from '../../../src/storage/read-edition.ts';
import { readFlag, setFlag } from '../../../src/storage/flags.ts';
import { listPins, setPin } from '../../../src/storage/pins.ts';
import { freshDevice, syncWith } from './device.ts';
import { publish, recordOf } from './site.ts';

freshDevice();

/** An IndexedDB that never answers, as some browsers' does. */
const HANGING = {
  open: () => ({}),
  deleteDatabase: () => ({}),
  databases: () => new Promise(() => undefined),
};

it('says so when storage is blocked, and everything is simply not there', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  expect(await openDatabase()).toEqual({ ok: false, reason: 'unavailable' });
  expect(await readArea('kent')).toBeUndefined();
  expect(await readMeta()).toBeUndefined();
  expect(await listPins()).toEqual([]);
  expect(await setPin('kent', true)).toBe(false);
  expect(await readFlag('said')).toBe('unknown');
  expect(await setFlag('said')).toBe(false);
});

it('survives an IndexedDB whose mere access throws', async () => {
  const found = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  expect(await openDatabase()).toEqual({ ok: false, reason: 'unavailable' });
  Object.defineProperty(globalThis, 'indexedDB', found);
});

it('gives up on an IndexedDB that never answers, and waits for it once only', async () => {
  vi.stubGlobal('indexedDB', HANGING);
  vi.useFakeTimers();
  const opened = openDatabase();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await opened).toEqual({ ok: false, reason: 'timed-out' });
  // No time goes by any more.
  expect(await readArea('kent')).toBeUndefined();
});

it('tries again after a refusal', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await openDatabase()).toMatchObject({ ok: false });
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await openDatabase()).toMatchObject({ ok: true });
});

it('lets another tab delete the database, and begins anew', async () => {
  await syncWith(publish([recordOf('kent', 20)]));
  await setPin('kent', true);
  const request = indexedDB.deleteDatabase('local-figures:/');
  await new Promise<void>((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('blocked', () => reject(new Error('held open')));
  });
  expect(await listPins()).toEqual([]);
  expect(await readArea('kent')).toBeUndefined();
  expect(await syncWith(publish([recordOf('kent', 20)]))).toMatchObject({
    kind: 'current',
    fetched: ['kent'],
  });
});

it('remembers what was said once', async () => {
  expect(await readFlag('said')).toBe(false);
  await setFlag('said');
  expect(await readFlag('said')).toBe(true);
});
