import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, anyEvent, fakeWorker, page, type FakeWorker } from './fake-worker.ts';

const CORE = 'local-figures:/:core-b1';
const PAGES = 'local-figures:/:pages-b1';
const NEEDED = ['help/', '404.html', 'assets/main.js', 'api/v1/index.json'];

let worker: FakeWorker;
let core: typeof import('../../../src/service-worker/core.ts');

const script = (): Response => answer('go()', 'text/javascript');

/** The network answers with all of build `b1`, but for what a test puts in its place. */
beforeEach(async () => {
  worker = fakeWorker({ core: NEEDED, areaPages: ['area/essex/', 'area/kent/'] });
  worker.network
    .set('help/', () => page('help/'))
    .set('404.html', () => page('404.html'))
    .set('assets/main.js', script)
    .set('api/v1/index.json', () => answer('{}', 'application/json'));
  vi.resetModules();
  core = await import('../../../src/service-worker/core.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the core of a version', () => {
  it('is kept whole, and found again by its addresses', async () => {
    expect(await core.isComplete()).toBe(false);
    await core.fetchCore(anyEvent());
    expect(worker.kept(CORE).toSorted()).toEqual(NEEDED.toSorted());
    expect(await core.isComplete()).toBe(true);
    expect(await (await core.fromCore('help/'))?.text()).toContain('help/');
    expect(await core.fromCore('about/')).toBeUndefined();
  });

  it.each([
    [
      'a sign-in page for a page',
      'help/',
      () => answer('<!doctype html><title>Sign in</title>', 'text/html'),
    ],
    ['another version’s page', 'help/', () => page('help/', 'b2')],
    ['another page', 'help/', () => page('about/')],
    ['another page for the one of unknown addresses', '404.html', () => page('help/')],
    ['a sign-in page for a script', 'assets/main.js', () => answer('<!doctype html>', 'text/html')],
    ['an error', 'api/v1/index.json', () => answer('{}', 'application/json', 500)],
    ['no answer', 'assets/main.js', () => Promise.reject(new TypeError('reset'))],
  ])('does not come about by %s, which is not kept', async (_what, path, bad) => {
    const good = worker.network.get(path)!;
    worker.network.set(path, bad);
    await expect(core.fetchCore(anyEvent())).rejects.toThrow(Error);
    expect(worker.kept(CORE)).not.toContain(path);
    expect(await core.isComplete()).toBe(false);
    worker.network.set(path, good);
    await core.fetchCore(anyEvent());
    expect(await core.isComplete()).toBe(true);
  });

  it('is completed at the next try, without fetching again what came before', async () => {
    worker.network.set('api/v1/index.json', () => answer('', 'text/plain', 503));
    await expect(core.fetchCore(anyEvent())).rejects.toThrow(Error);
    worker.asked.length = 0;
    worker.network.set('api/v1/index.json', () => answer('{}', 'application/json'));
    await core.fetchCore(anyEvent());
    expect(worker.asked).toEqual(['api/v1/index.json']);
  });

  it('takes a script from what the browser has, and past that only where it is broken', async () => {
    const how: RequestCache[] = [];
    worker.network.set('assets/main.js', ({ cache }) => {
      how.push(cache);
      return cache === 'reload' ? script() : answer('<!doctype html>', 'text/html');
    });
    await core.fetchCore(anyEvent());
    expect(how).toEqual(['default', 'reload']);
    expect(await (await core.fromCore('assets/main.js'))?.text()).toBe('go()');
  });

  it('goes by what the browser has again at the next fetching', async () => {
    const how: RequestCache[] = [];
    worker.network.set('assets/main.js', ({ cache }) => {
      how.push(cache);
      return Promise.reject(new TypeError('reset'));
    });
    await expect(core.fetchCore(anyEvent())).rejects.toThrow(Error);
    await expect(core.fetchCore(anyEvent())).rejects.toThrow(Error);
    expect(how).toEqual(['default', 'reload', 'default', 'reload']);
  });
});

describe('the repair of a core', () => {
  /** The browser threw away the script. */
  const loseScript = (): void => {
    const store = worker.stores.get(CORE);
    for (const url of store?.keys() ?? []) if (url.includes('main.js')) store?.delete(url);
    worker.asked.length = 0;
  };
  beforeEach(() => core.fetchCore(anyEvent()));

  it('asks for nothing where nothing is missing', async () => {
    worker.asked.length = 0;
    expect(await core.repair(anyEvent())).toBe(true);
    expect(worker.asked).toEqual([]);
  });

  it('fetches what is missing and no more, once for all who ask meanwhile', async () => {
    loseScript();
    expect(await Promise.all([core.repair(anyEvent()), core.repair(anyEvent())])).toEqual([true, true]);
    expect(worker.asked).toEqual(['assets/main.js']);
  });

  it('says where it could not be done, and is tried again by who asks later', async () => {
    loseScript();
    worker.network.delete('assets/main.js');
    expect(await core.repair(anyEvent())).toBe(false);
    worker.network.set('assets/main.js', script);
    expect(await core.repair(anyEvent())).toBe(true);
  });
});

describe('the pages of areas', () => {
  const save = (cache: string, path: string, build: string): void => {
    const store = worker.stores.get(cache) ?? new Map<string, Response>();
    worker.stores.set(cache, store.set(`https://site.test/${path}`, page(path, build)));
  };

  it('are all there once every one is saved for this version', async () => {
    save('local-figures:/:pages-b0', 'area/kent/', 'b0');
    save(PAGES, 'area/essex/', 'b1');
    expect(await core.hasPages()).toBe(false);
    save(PAGES, 'area/kent/', 'b1');
    expect(await core.hasPages()).toBe(true);
  });

  it('are found as saved for this version, or else as another version left them', async () => {
    save('local-figures:/:pages-b0', 'area/kent/', 'b0');
    expect(await core.savedPage('area/kent/')).toBeUndefined();
    expect(await (await core.formerPage('area/kent/'))?.text()).toContain('data-build="b0"');
    save(PAGES, 'area/kent/', 'b1');
    expect(await (await core.savedPage('area/kent/'))?.text()).toContain('data-build="b1"');
  });

  it('are known to the version, as the pages of its core are, whether kept or not', () => {
    const paths = ['area/kent/', 'help/', 'area/nowhere/', 'nowhere/'];
    expect(paths.map(core.isKnown)).toEqual([true, true, false, false]);
  });
});
