import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyEvent, fakeWorker, page, type FakeWorker } from './fake-worker.ts';

const cacheOf = (kind: 'core' | 'pages', build: string): string => `local-figures:/:${kind}-${build}`;

let worker: FakeWorker;
let tidy: typeof import('../../../src/service-worker/tidy.ts');

/** A worker of build `b1`, its core whole, beside another at work. */
async function openWith(active?: object): Promise<void> {
  worker = fakeWorker({ core: ['help/'], areaPages: ['area/kent/'], ...(active && { active }) });
  worker.network.set('help/', () => page('help/'));
  vi.resetModules();
  tidy = await import('../../../src/service-worker/tidy.ts');
}
const complete = async (): Promise<void> =>
  (await import('../../../src/service-worker/core.ts')).fetchCore(anyEvent());

/** Makes caches, in this order. */
function keep(...names: readonly string[]): void {
  for (const name of names) worker.stores.set(name, worker.stores.get(name) ?? new Map());
}
const savePage = (build: string): void => {
  keep(cacheOf('pages', build));
  worker.stores.get(cacheOf('pages', build))?.set('https://site.test/area/kent/', page('area/kent/', build));
};
const names = (): string[] => [...worker.stores.keys()];

beforeEach(() => openWith());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('what former versions left is removed', () => {
  const OLD = [
    cacheOf('core', 'b-1'),
    cacheOf('pages', 'b-1'),
    cacheOf('core', 'b0'),
    cacheOf('pages', 'b0'),
  ];

  it('but for the scripts of the one before, which open tabs may ask for', async () => {
    keep(...OLD);
    await complete();
    savePage('b1');
    await tidy.removeFormer();
    expect(names()).toEqual([cacheOf('core', 'b0'), cacheOf('core', 'b1'), cacheOf('pages', 'b1')]);
  });

  it('but for the area pages of the one before, while this one has not all of its own', async () => {
    keep(...OLD);
    await complete();
    await tidy.removeFormer();
    expect(names()).toEqual([
      cacheOf('core', 'b0'),
      cacheOf('pages', 'b0'),
      cacheOf('core', 'b1'),
      cacheOf('pages', 'b1'),
    ]);
  });

  it('not at all while this version is not whole: they may be all there is', async () => {
    keep(...OLD, cacheOf('core', 'b1'));
    await tidy.removeFormer();
    expect(names()).toEqual([...OLD, cacheOf('core', 'b1')]);
  });

  it('and nothing that is another site’s', async () => {
    const theirs = ['someone-else', 'local-figures:/other/:core-b0'];
    keep(...theirs);
    await complete();
    savePage('b1');
    await tidy.removeFormer();
    expect(names()).toEqual([...theirs, cacheOf('core', 'b1'), cacheOf('pages', 'b1')]);
  });
});

describe('what versions left that never got to work is removed', () => {
  /** A worker at work that says of which version it is. */
  const workerOf = (build: unknown): object => ({
    postMessage: (_question: unknown, [port]: MessagePort[]) => port?.postMessage(build),
  });
  const SKIPPED = [cacheOf('core', 'b0'), cacheOf('core', 'b0-5'), cacheOf('pages', 'b0-5')];

  it('where they came after the one at work', async () => {
    await openWith(workerOf('b0'));
    keep(cacheOf('core', 'b-1'), 'someone-else', ...SKIPPED, cacheOf('core', 'b1'));
    await tidy.removeSkipped();
    expect(names()).toEqual([
      cacheOf('core', 'b-1'),
      'someone-else',
      cacheOf('core', 'b0'),
      cacheOf('core', 'b1'),
    ]);
  });

  it.each([
    ['there is no worker at work', undefined],
    ['the worker at work does not say what it is', workerOf({ of: 'elsewhere' })],
  ])('but nothing where %s', async (_why, active) => {
    await openWith(active);
    keep(...SKIPPED);
    await tidy.removeSkipped();
    expect(names()).toEqual(SKIPPED);
  });

  it('but nothing where the worker at work does not answer in time', async () => {
    vi.useFakeTimers();
    await openWith({ postMessage: () => undefined });
    keep(...SKIPPED);
    const tidied = tidy.removeSkipped();
    await vi.advanceTimersByTimeAsync(5000);
    await tidied;
    expect(names()).toEqual(SKIPPED);
  });
});
