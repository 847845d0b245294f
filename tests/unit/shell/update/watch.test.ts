// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkerStatus } from '../../../../src/contract/worker-messages.ts';
import type { OfflineState } from '../../../../src/shell/offline/offline-state.ts';
import { fakeCaches } from '../../storage/fake-caches.ts';

type Watch = typeof import('../../../../src/shell/update/watch.ts');

/** The build of the page that is open. */
const OPEN = 'b1';
const NEWER: WorkerStatus = { build: 'b2', pages: [], complete: true };

let watch: Watch;
const told = vi.fn<(change: Partial<OfflineState>) => void>();
const reload = vi.fn<() => void>();

beforeEach(async () => {
  vi.useFakeTimers();
  fakeCaches();
  document.documentElement.dataset['build'] = OPEN;
  sessionStorage.clear();
  const serviceWorker = Object.assign(new EventTarget(), { controller: {} });
  vi.stubGlobal('navigator', { serviceWorker, onLine: true });
  vi.stubGlobal('location', { reload });
  // A page watches one registration for as long as it is open: each test opens a page.
  vi.resetModules();
  vi.doMock('../../../../src/shell/offline/offline-state.ts', () => ({ updateOfflineState: told }));
  watch = await import('../../../../src/shell/update/watch.ts');
});
afterEach(() => {
  vi.doUnmock('../../../../src/shell/offline/offline-state.ts');
  vi.resetModules();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  told.mockClear();
  reload.mockClear();
});

/** A worker that answers with this status; `state` may be changed by a test. */
function workerWith(status: WorkerStatus, state: ServiceWorkerState = 'installed') {
  const worker = Object.assign(new EventTarget(), {
    state,
    postMessage: vi.fn<(question: unknown, ports: MessagePort[]) => void>((_question, [port]) =>
      port?.postMessage(status),
    ),
    become(next: ServiceWorkerState) {
      worker.state = next;
      worker.dispatchEvent(new Event('statechange'));
    },
  });
  return worker;
}
type FakeWorker = ReturnType<typeof workerWith>;

interface Workers {
  readonly active?: FakeWorker;
  readonly waiting?: FakeWorker;
  readonly installing?: FakeWorker;
}

/** A registration that holds these workers, and lets the app look for a new version. */
const registrationOf = ({ active, waiting, installing }: Workers) =>
  Object.assign(new EventTarget(), {
    active: active ?? null,
    waiting: waiting ?? null,
    installing: installing ?? null,
    update: vi.fn<() => Promise<void>>(async () => undefined),
  });
type FakeRegistration = ReturnType<typeof registrationOf>;

const atWork = (): FakeWorker => workerWith({ ...NEWER, build: OPEN }, 'activated');

/** Opens the page on such a registration, and lets everything happen that waits for no more than an answer. */
async function open(registration: FakeRegistration, stop = new AbortController().signal): Promise<void> {
  // The app looks at no more of a registration than is in it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  watch.watchUpdates(registration as unknown as ServiceWorkerRegistration, stop);
  await answers();
}

/** Answers come by a message port, in a turn of the real event loop each. */
async function answers(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => realSetImmediate(resolve));
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(0);
  }
}
const realSetImmediate = setImmediate;

const offers = (): unknown[] => told.mock.calls.map(([change]) => change.update).filter(Boolean);

describe('a new version that waits is', () => {
  const openOn = (waiting: FakeWorker, stop?: AbortSignal): Promise<void> =>
    open(registrationOf({ active: atWork(), waiting }), stop);

  it('offered once all of it is on the device', async () => {
    await openOn(workerWith(NEWER));
    expect(told).toHaveBeenCalledWith({ update: 'ready', later: false });
  });

  it('not offered while something is missing that it cannot do without', async () => {
    await openOn(workerWith({ ...NEWER, complete: false }));
    expect(told).not.toHaveBeenCalled();
  });

  it('offered although it does not answer: it was installed whole', async () => {
    const silent = workerWith(NEWER);
    silent.postMessage.mockImplementation(() => undefined);
    await openOn(silent);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(offers()).toEqual(['ready']);
  });

  it('not offered where the site went back to the version of the open page', async () => {
    await openOn(workerWith({ ...NEWER, build: OPEN }));
    expect(told).toHaveBeenCalledWith({ update: 'none', later: false });
  });

  it('not offered where it is no longer waiting', async () => {
    await openOn(workerWith(NEWER, 'redundant'));
    expect(told).not.toHaveBeenCalled();
  });

  it('not offered once everything was stopped', async () => {
    await openOn(workerWith(NEWER), AbortSignal.abort());
    expect(told).not.toHaveBeenCalled();
  });

  it('offered quietly where the user put it off in this visit', async () => {
    sessionStorage.setItem('local-figures:update-later', '1');
    await openOn(workerWith(NEWER));
    expect(told).toHaveBeenCalledWith({ update: 'ready', later: true });
  });
});

describe('a new version that is being fetched is', () => {
  const openOn = async (installing: FakeWorker, active?: FakeWorker): Promise<FakeRegistration> => {
    const registration = registrationOf({ installing, ...(active && { active }) });
    await open(registration);
    return registration;
  };

  it('offered once it has come whole', async () => {
    const installing = workerWith(NEWER, 'installing');
    await openOn(installing, atWork());
    expect(told).not.toHaveBeenCalled();
    installing.become('installed');
    await answers();
    expect(offers()).toEqual(['ready']);
  });

  it('offered when the browser finds it while the page is open', async () => {
    const registration = registrationOf({ active: atWork() });
    await open(registration);
    registration.installing = workerWith(NEWER);
    registration.dispatchEvent(new Event('updatefound'));
    // Told twice of the same one, the page offers it once.
    registration.dispatchEvent(new Event('updatefound'));
    await answers();
    expect(offers()).toEqual(['ready']);
  });

  it('no update where it is the first of all', async () => {
    const installing = workerWith(NEWER, 'installing');
    await openOn(installing);
    installing.become('installed');
    await answers();
    expect(told).not.toHaveBeenCalled();
  });

  it('looked for again, less and less often, where it did not come whole', async () => {
    const installing = workerWith(NEWER, 'installing');
    const registration = await openOn(installing, atWork());
    installing.become('redundant');
    await answers();
    expect(registration.update).not.toHaveBeenCalled();
    registration.update.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(registration.update).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(registration.update).toHaveBeenCalledTimes(2);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('the user who wants the new version', () => {
  it('gets it: it takes over, and the page is loaded anew once it has', async () => {
    const waiting = workerWith(NEWER);
    await open(registrationOf({ active: atWork(), waiting }));
    watch.updateNow();
    expect(waiting.postMessage.mock.lastCall?.[0]).toBe('SKIP_WAITING');
    expect(reload).not.toHaveBeenCalled();
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
    // Not a second time, where the browser tells late what was not waited for.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('gets it after some seconds where the browser does not tell that it took over', async () => {
    await open(registrationOf({ active: atWork(), waiting: workerWith(NEWER) }));
    watch.updateNow();
    await vi.advanceTimersByTimeAsync(3000);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('gets the page anew at once where another tab has let it take over already', async () => {
    await open(registrationOf({ active: atWork() }));
    watch.updateNow();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('a version that takes over in another tab', () => {
  it('is told of, and this page is not loaded anew', async () => {
    await open(registrationOf({ active: atWork() }));
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(told).toHaveBeenCalledWith({ update: 'taken-over', later: false });
    expect(reload).not.toHaveBeenCalled();
  });

  it('is no update where the page had no worker before, but is from then on', async () => {
    Reflect.set(navigator.serviceWorker, 'controller', null);
    await open(registrationOf({ active: atWork() }));
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(told).not.toHaveBeenCalled();
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(told).toHaveBeenCalledWith({ update: 'taken-over', later: false });
  });
});

describe('a new version is looked for', () => {
  const HOUR = 60 * 60 * 1000;
  const show = (hidden: boolean): void => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  afterEach(() => void vi.restoreAllMocks());

  it('when the connection comes back', async () => {
    const registration = registrationOf({ active: atWork() });
    await open(registration);
    dispatchEvent(new Event('online'));
    expect(registration.update).toHaveBeenCalledOnce();
  });

  it('when a page is looked at again after an hour, and then not again for an hour', async () => {
    const registration = registrationOf({ active: atWork() });
    await open(registration);
    await vi.advanceTimersByTimeAsync(HOUR - 1000);
    show(false);
    expect(registration.update).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    show(true);
    expect(registration.update).not.toHaveBeenCalled();
    show(false);
    show(false);
    expect(registration.update).toHaveBeenCalledOnce();
  });

  it('with an answer whether the site could be asked', async () => {
    expect(await watch.checkForUpdate()).toBe(false);
    const registration = registrationOf({ active: atWork() });
    await open(registration);
    expect(await watch.checkForUpdate()).toBe(true);
    registration.update.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await watch.checkForUpdate()).toBe(false);
  });

  it('once where the same registration is handed over again', async () => {
    const registration = registrationOf({ active: atWork(), waiting: workerWith(NEWER) });
    await open(registration);
    await open(registration);
    dispatchEvent(new Event('online'));
    expect(registration.update).toHaveBeenCalledOnce();
    expect(offers()).toEqual(['ready']);
  });
});
