// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveForOffline } from '../../../../src/shell/offline/save-for-offline.ts';
import { updateOfflineState, type OfflineState } from '../../../../src/shell/offline/offline-state.ts';
import { activeWorker, askStatus, controlled } from '../../../../src/shell/offline/worker.ts';
import { isPutOff } from '../../../../src/shell/update/later.ts';
import { savePages, type PagesResult } from '../../../../src/storage/pages.ts';
import { readMeta } from '../../../../src/storage/read-edition.ts';
import { canReach, syncEdition, type SyncResult } from '../../../../src/storage/sync.ts';

vi.mock('../../../../src/shell/offline/offline-state.ts');
vi.mock('../../../../src/shell/offline/worker.ts');
vi.mock('../../../../src/shell/update/later.ts');
vi.mock('../../../../src/storage/pages.ts');
vi.mock('../../../../src/storage/read-edition.ts');
vi.mock('../../../../src/storage/sync.ts');
vi.mock('../../../../src/storage/lock.ts', () => ({
  withLock: (_name: string, work: () => Promise<unknown>) => work(),
}));

const edition = {
  id: 'e1',
  date: '2026-11-21',
  recordedCrime: { published: '2026-04-23', to: '2025-12-31' },
};
const CURRENT: SyncResult = { kind: 'current', edition, fetched: [] };
const STATUS = { build: 'b1', pages: ['area/essex/', 'area/kent/'], complete: true };
const update = vi.fn<() => Promise<void>>(async () => undefined);

/** A registration, with a version that waits or none. */
const registrationWith = (waiting: object | null = null): ServiceWorkerRegistration =>
  // It looks at no more of a registration.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  ({ waiting, update }) as unknown as ServiceWorkerRegistration;

/** Everything goes well, but for what a test says. */
beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.mocked(activeWorker).mockResolvedValue(Object.create(null) as ServiceWorker);
  vi.mocked(askStatus).mockResolvedValue(STATUS);
  vi.mocked(controlled).mockResolvedValue(undefined);
  vi.mocked(isPutOff).mockReturnValue(false);
  vi.mocked(savePages).mockResolvedValue({ saved: 2, total: 2 });
  vi.mocked(syncEdition).mockResolvedValue(CURRENT);
  vi.mocked(readMeta).mockResolvedValue({ edition, checked: '2026-11-25' });
  vi.mocked(canReach).mockResolvedValue(true);
});
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset['edition'];
});

const stop = (): AbortSignal => new AbortController().signal;
const saveAll = () => saveForOffline(registrationWith(), stop());
const told = (): Partial<OfflineState> =>
  Object.assign(
    {},
    ...vi.mocked(updateOfflineState).mock.calls.map(([change]) => change),
  ) as Partial<OfflineState>;

describe('a device is ready once', () => {
  it('pages and figures are there', async () => {
    expect(await saveAll()).toEqual({ ready: true, hadWork: false, tryAgain: false });
  });

  it('the pages are there, where it cannot keep the figures apart from them', async () => {
    vi.mocked(syncEdition).mockResolvedValue({ kind: 'kept', why: 'no-storage' });
    expect(await saveAll()).toMatchObject({ ready: true, tryAgain: false });
  });

  it('the pages are there and figures of an older edition', async () => {
    vi.mocked(syncEdition).mockResolvedValue({ kind: 'kept', why: 'offline', edition });
    expect(await saveAll()).toMatchObject({ ready: true, tryAgain: false });
  });
});

describe('a device is not ready, and it is tried again, where', () => {
  const notYet = { ready: false, tryAgain: true };

  it('the figures could not be had', async () => {
    vi.mocked(syncEdition).mockResolvedValue({ kind: 'kept', why: 'bad-file' });
    expect(await saveAll()).toMatchObject(notYet);
  });

  it('some pages could not be had', async () => {
    vi.mocked(savePages).mockResolvedValue({ saved: 1, total: 2, why: 'unreachable' });
    expect(await saveAll()).toMatchObject(notYet);
    expect(update).not.toHaveBeenCalled();
  });

  it('something of the worker’s core is missing', async () => {
    vi.mocked(askStatus).mockResolvedValue({ ...STATUS, complete: false });
    expect(await saveAll()).toMatchObject(notYet);
  });

  it('there is no worker yet, or it does not answer', async () => {
    vi.mocked(activeWorker).mockResolvedValueOnce(undefined);
    expect(await saveAll()).toMatchObject(notYet);
    vi.mocked(askStatus).mockResolvedValue(undefined);
    expect(await saveAll()).toMatchObject(notYet);
    expect(savePages).not.toHaveBeenCalled();
  });

  it('the site has moved on: its new version is looked for, whether or not it can be had', async () => {
    vi.mocked(savePages).mockResolvedValue({ saved: 1, total: 2, why: 'other-build' });
    update.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await saveAll()).toMatchObject(notYet);
    expect(update).toHaveBeenCalledOnce();
  });
});

describe('a device is not ready, and nothing is tried again, where', () => {
  it('the pages cannot be kept', async () => {
    vi.mocked(savePages).mockResolvedValue({ saved: 0, total: 2, why: 'storage-failed' });
    expect(await saveAll()).toEqual({ ready: false, hadWork: false, tryAgain: false });
  });

  it('there is no worker: the figures alone are kept', async () => {
    expect(await saveForOffline(undefined, stop())).toEqual({
      ready: false,
      hadWork: false,
      tryAgain: false,
    });
    expect(savePages).not.toHaveBeenCalled();
    expect(told().sync).toEqual(CURRENT);
  });

  it('everything was stopped, and nothing is told any more', async () => {
    expect(await saveForOffline(registrationWith(), AbortSignal.abort())).toEqual({
      ready: false,
      hadWork: false,
      tryAgain: false,
    });
    expect(updateOfflineState).not.toHaveBeenCalled();
  });
});

it('saves the pages of the worker’s version, once it answers for this page', async () => {
  const order: string[] = [];
  vi.mocked(controlled).mockImplementation(async () => void order.push('controlled'));
  vi.mocked(savePages).mockImplementation(async () => {
    order.push('saved');
    return { saved: 2, total: 2 };
  });
  await saveAll();
  expect(order).toEqual(['controlled', 'saved']);
  expect(savePages).toHaveBeenCalledWith(
    expect.objectContaining({ build: 'b1', pages: STATUS.pages, movedOn: false }),
  );
});

it('asks for no page of a version that the user put off a newer one for', async () => {
  vi.mocked(isPutOff).mockReturnValue(true);
  await saveForOffline(registrationWith({}), stop());
  expect(vi.mocked(savePages).mock.lastCall?.[0].movedOn).toBe(true);
  await saveAll();
  expect(vi.mocked(savePages).mock.lastCall?.[0].movedOn).toBe(false);
});

it('tells how many areas are there with page and figures, and that it had work', async () => {
  vi.mocked(savePages).mockImplementation(async ({ onProgress }): Promise<PagesResult> => {
    onProgress?.(1, 2);
    return { saved: 2, total: 2 };
  });
  vi.mocked(syncEdition).mockImplementation(async ({ onProgress }) => {
    onProgress?.(0, 2);
    return CURRENT;
  });
  expect(await saveAll()).toMatchObject({ hadWork: true });
  expect(
    vi
      .mocked(updateOfflineState)
      .mock.calls.map(([change]) => change.progress)
      .filter(Boolean),
  ).toContainEqual({
    saved: 0,
    total: 2,
  });
  expect(told().progress).toBeUndefined();
});

it('tells the sync which edition the page was built with, where it knows', async () => {
  await saveAll();
  expect(vi.mocked(syncEdition).mock.lastCall?.[0]).not.toHaveProperty('appEdition');
  document.documentElement.dataset['edition'] = 'e1';
  await saveAll();
  expect(vi.mocked(syncEdition).mock.lastCall?.[0]).toMatchObject({ appEdition: 'e1' });
});

describe('the site is said to be', () => {
  const connectedAfter = async (sync: SyncResult, { onLine = true, reached = true } = {}) => {
    vi.stubGlobal('navigator', { onLine });
    vi.mocked(canReach).mockResolvedValue(reached);
    vi.mocked(syncEdition).mockResolvedValue(sync);
    await saveAll();
    return told().connected;
  };

  it.each<[string, boolean, SyncResult, object]>([
    ['reached, where the figures came', true, CURRENT, {}],
    ['reached, where what came was bad', true, { kind: 'kept', why: 'bad-file' }, {}],
    ['not reached, where nothing came', false, { kind: 'kept', why: 'offline' }, {}],
    ['not reached, where the browser knows of no connection', false, CURRENT, { onLine: false }],
    ['reached, where a device without storage has an answer', true, { kind: 'kept', why: 'no-storage' }, {}],
    [
      'not reached, where a device without storage has none',
      false,
      { kind: 'kept', why: 'no-storage' },
      { reached: false },
    ],
  ])('%s', async (_what, connected, sync, device) => {
    expect(await connectedAfter(sync, device)).toBe(connected);
  });
});

it('asks the database nothing more once it was stopped: one that was cleared would be made anew', async () => {
  const stopping = new AbortController();
  vi.mocked(syncEdition).mockImplementation(async () => {
    stopping.abort();
    return { kind: 'kept', why: 'offline' };
  });
  await saveForOffline(registrationWith(), stopping.signal);
  expect(readMeta).not.toHaveBeenCalled();
});
