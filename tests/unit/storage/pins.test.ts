import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import { listPins, setPin } from '../../../src/storage/pins.ts';
import { freshDevice } from './device.ts';

freshDevice();

const KEY = 'local-figures:/:pins';

/** A localStorage that holds these. */
function notes(held: Record<string, string> = {}): Map<string, string> {
  const store = new Map(Object.entries(held));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  });
  return store;
}
const blocked = (): never => {
  throw new DOMException('blocked', 'SecurityError');
};
const inDatabase = async (): Promise<unknown> => {
  const opened = await openDatabase();
  return opened.ok ? (await opened.db.settings.get('pins'))?.value : undefined;
};

it('keeps pins in the order they were made, each once', async () => {
  notes();
  await setPin('kent', true);
  await setPin('essex', true);
  expect(await setPin('kent', true)).toBe(true);
  expect(await listPins()).toEqual(['essex', 'kent']);
  await setPin('essex', false);
  expect(await listPins()).toEqual(['kent']);
});

it('keeps them in both places', async () => {
  const store = notes();
  await setPin('kent', true);
  expect(JSON.parse(store.get(KEY) ?? '')).toEqual(['kent']);
  await vi.waitFor(async () => expect(await inDatabase()).toEqual(['kent']));
});

it('has them still when the database is lost, and does not wait for it', async () => {
  notes({ [KEY]: '["kent"]' });
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  expect(await listPins()).toEqual(['kent']);
  expect(await setPin('essex', true)).toBe(true);
  expect(await listPins()).toEqual(['kent', 'essex']);
});

it('has them still when the notes are lost, cannot be read or make no sense', async () => {
  notes();
  await setPin('kent', true);
  await vi.waitFor(async () => expect(await inDatabase()).toEqual(['kent']));
  notes();
  expect(await listPins()).toEqual(['kent']);
  notes({ [KEY]: '{' });
  expect(await listPins()).toEqual(['kent']);
  notes({ [KEY]: '"kent"' });
  expect(await listPins()).toEqual(['kent']);
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  expect(await listPins()).toEqual(['kent']);
  expect(await setPin('essex', true)).toBe(true);
  expect(await listPins()).toEqual(['kent', 'essex']);
});

it('an area that was unpinned does not come back from the database that was closed meanwhile', async () => {
  notes();
  await setPin('kent', true);
  await vi.waitFor(async () => expect(await inDatabase()).toEqual(['kent']));
  vi.stubGlobal('indexedDB', { open: blocked });
  await setPin('kent', false);
  expect(await listPins()).toEqual([]);
});

it('says so where neither can keep them', async () => {
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  vi.stubGlobal('indexedDB', { open: blocked });
  expect(await setPin('kent', true)).toBe(false);
  expect(await listPins()).toEqual([]);
});

it('are those of the database where the notes are full, not what was noted before', async () => {
  const store = notes({ [KEY]: '["kent"]' });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    removeItem: (key: string) => void store.delete(key),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(await setPin('essex', true)).toBe(true);
  expect(await listPins()).toEqual(['kent', 'essex']);
});

it('are as they were where neither can keep a new one, and that is said', async () => {
  notes({ [KEY]: '["kent"]' });
  vi.stubGlobal('localStorage', {
    getItem: () => '["kent"]',
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  vi.stubGlobal('indexedDB', undefined);
  expect(await setPin('essex', true)).toBe(false);
  expect(await listPins()).toEqual(['kent']);
});
