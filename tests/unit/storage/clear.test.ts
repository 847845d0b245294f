import { beforeEach, expect, it, vi } from 'vitest';
import { clearEverything } from '../../../src/storage/clear.ts';
import { listPins, setPin } from '../../../src/storage/pins.ts';
import { freshDevice } from './device.ts';
import { fakeCaches } from './fake-caches.ts';

freshDevice();

const unregister = vi.fn(async () => true);
let stores: ReturnType<typeof fakeCaches>;
beforeEach(() => {
  unregister.mockClear();
  stores = fakeCaches();
  const registrations = [{ scope: 'https://site.test/', unregister }];
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => registrations } });
  const store = (): object =>
    Object.create({
      getItem(this: Record<string, string>, key: string) {
        return this[key] ?? null;
      },
      setItem(this: Record<string, string>, key: string, value: string) {
        this[key] = value;
      },
      removeItem(this: Record<string, string>, key: string) {
        delete this[key];
      },
    });
  vi.stubGlobal('localStorage', store());
  vi.stubGlobal('sessionStorage', store());
});

it('removes database, saved pages, worker and notes, and says so', async () => {
  await setPin('kent', true);
  stores.set('local-figures:/:core-b1', new Map()).set('local-figures:/:pages-b1', new Map());
  Object.assign(sessionStorage, { 'local-figures:update-later': '1' });
  expect(await clearEverything()).toEqual({
    database: 'removed',
    caches: 'removed',
    worker: 'removed',
    notes: 'removed',
  });
  expect(await listPins()).toEqual([]);
  expect([...stores.keys()]).toEqual([]);
  expect(unregister).toHaveBeenCalledOnce();
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(Object.keys(localStorage)).toEqual([]);
});

it('leaves what belongs to other sites under the same origin', async () => {
  stores.set('someone-else', new Map()).set('local-figures:/other/:core-b1', new Map());
  const other = { scope: 'https://site.test/other/', unregister };
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => [other] } });
  Object.assign(localStorage, { theirs: '1', 'local-figures:/other/:pins': '["kent"]' });
  expect(await clearEverything()).toMatchObject({ caches: 'none', worker: 'none', notes: 'none' });
  expect([...stores.keys()]).toEqual(['someone-else', 'local-figures:/other/:core-b1']);
  expect(unregister).not.toHaveBeenCalled();
  expect(Object.keys(localStorage)).toEqual(['theirs', 'local-figures:/other/:pins']);
});

it('says what could not be removed, and removes the rest', async () => {
  vi.stubGlobal('indexedDB', undefined);
  stores.set('local-figures:/:pages-b1', new Map());
  expect(await clearEverything()).toMatchObject({ database: 'failed', caches: 'removed' });
});
