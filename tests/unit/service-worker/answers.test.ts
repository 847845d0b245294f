import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embedJson } from '../../../src/contract/embedded-data.ts';
import { indexOf, recordOf } from '../storage/site.ts';
import { answer, fakeWorker, page, type FakeWorker } from './fake-worker.ts';

const CORE_PAGES = ['help/', 'area/', '404.html'];
const NEEDED = [...CORE_PAGES, 'assets/main.js', 'api/v1/index.json', 'api/v1/sources.csv'];
const KENT = { ...recordOf('kent', 7), context: [] };
const LIST = JSON.stringify(indexOf([KENT]));
const STATUS = { build: 'b1', pages: ['area/kent/', 'area/essex/'] };

let worker: FakeWorker;

/** Installs the worker of build `b1`, then takes the network away. */
beforeEach(async () => {
  worker = fakeWorker({ core: NEEDED, areaPages: STATUS.pages });
  for (const path of CORE_PAGES) worker.network.set(path, () => page(path));
  worker.network
    .set('assets/main.js', () => answer('go()', 'text/javascript'))
    .set('api/v1/sources.csv', () => answer('id\n', 'text/csv'))
    .set('api/v1/index.json', () => answer(LIST, 'application/json'));
  vi.resetModules();
  await import('../../../src/service-worker/service-worker.ts');
  await worker.send('install', {});
  worker.network.clear();
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
});

interface Asked {
  readonly mode?: string;
  readonly cache?: string;
  readonly method?: string;
}

/** What the worker answers to whoever asks for a path below the base, or for a whole address. */
function ask(path: string, { mode = 'cors', cache = 'default', method = 'GET' }: Asked = {}) {
  const { href: url } = new URL(path, 'https://site.test/');
  return worker.send('fetch', { request: { url, mode, cache, method } });
}
const open = (path: string): Promise<Response | undefined> => ask(path, { mode: 'navigate' });

/** Saves the page of Kent with its record, as a version had it. */
function saveKent(build: string, record: unknown = KENT): void {
  const html = page('area/kent/', build, embedJson(record, { id: 'area-record' }));
  worker.stores.set(`local-figures:/:pages-${build}`, new Map([['https://site.test/area/kent/', html]]));
}
const never = (): Promise<Response> => new Promise(() => undefined);

describe('a page that is opened', () => {
  it.each(['help/', 'help', 'help/index.html'])(
    'comes from the device, without the network: %s',
    async (path) => {
      expect(await (await open(path))?.text()).toContain('<body>help/');
      expect(worker.asked).toEqual([]);
    },
  );

  it('of an area comes as saved for this version', async () => {
    saveKent('b0');
    saveKent('b1');
    expect(await (await open('area/kent/'))?.text()).toContain('data-build="b1"');
    expect(worker.asked).toEqual([]);
  });

  it('of an area that is not saved comes from the network', async () => {
    worker.network.set('area/kent/', () => page('area/kent/'));
    expect(await (await open('area/kent/'))?.text()).toContain('<body>area/kent/');
  });

  it('of an area comes as the former version had it where the network has no good answer', async () => {
    saveKent('b0');
    expect(await (await open('area/kent/'))?.text()).toContain('data-build="b0"');
    worker.network.set('area/kent/', () => answer('sorry', 'text/html', 500));
    expect(await (await open('area/kent/'))?.text()).toContain('data-build="b0"');
  });

  it('of an area that was never saved is drawn from the database, after four seconds without an answer', async () => {
    vi.useFakeTimers();
    worker.network.set('area/kent/', never);
    const answered = vi.fn<(response: Response | undefined) => void>();
    const done = open('area/kent/').then(answered);
    await vi.advanceTimersByTimeAsync(3900);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await done;
    expect(await answered.mock.lastCall?.[0]?.text()).toContain('<body>area/');
  });

  it('at an unknown address is the page for those, and is said not to be found', async () => {
    const response = await open('nowhere/');
    expect(response?.status).toBe(404);
    expect(await response?.text()).toContain('<body>404.html');
    expect(response?.headers.get('content-type')).toContain('text/html');
  });

  it('at an address of a later version comes from the network, whatever that says', async () => {
    worker.network.set('new/', () => answer('gone', 'text/html', 410));
    expect((await open('new/'))?.status).toBe(410);
  });

  it('that was thrown away, with no connection, is the last page with the numbers to call', async () => {
    worker.stores.clear();
    const response = await open('help/');
    expect(response?.status).toBe(503);
    expect(await response?.text()).toContain('tel:08001111');
  });

  it('is answered even where the storage of the browser fails', async () => {
    vi.stubGlobal('caches', { open: () => Promise.reject(new Error('blocked')) });
    Reflect.set(self, 'caches', { open: () => Promise.reject(new Error('blocked')) });
    expect((await open('help/'))?.status).toBe(503);
    worker.network.set('help/', () => page('help/'));
    expect((await open('help/'))?.status).toBe(200);
  });
});

describe('a script that is asked for', () => {
  it('comes from the device', async () => {
    expect(await (await ask('assets/main.js'))?.text()).toBe('go()');
    expect(worker.asked).toEqual([]);
  });

  it('comes as the former version had it, for a tab that is still open on that', async () => {
    const former = new Map([['https://site.test/assets/old.js', answer('old()', 'text/javascript')]]);
    worker.stores.set('local-figures:/:core-b0', former);
    expect(await (await ask('assets/old.js'))?.text()).toBe('old()');
  });

  it('and is not known comes from the network, and fails as that does', async () => {
    worker.network.set('assets/new.js', () => answer('new()', 'text/javascript'));
    expect(await (await ask('assets/new.js'))?.text()).toBe('new()');
    await expect(ask('assets/newer.js')).rejects.toThrow('Failed to fetch');
  });
});

describe('a file of the published data', () => {
  it('comes from the network, whose copy is the newest', async () => {
    worker.network.set('api/v1/sources.csv', () => answer('id\nnew\n', 'text/csv'));
    expect(await (await ask('api/v1/sources.csv'))?.text()).toBe('id\nnew\n');
  });

  it.each<[string, (() => Response) | undefined]>([
    ['no connection', undefined],
    ['an error', () => answer('sorry', 'text/html', 500)],
  ])('comes from the device with %s', async (_what, reply) => {
    if (reply) worker.network.set('api/v1/sources.csv', reply);
    expect(await (await ask('api/v1/sources.csv'))?.text()).toBe('id\n');
  });

  it('comes from the device after four seconds without an answer', async () => {
    vi.useFakeTimers();
    worker.network.set('api/v1/sources.csv', never);
    const asked = ask('api/v1/sources.csv');
    await vi.advanceTimersByTimeAsync(4000);
    expect(await (await asked)?.text()).toBe('id\n');
  });

  it('of an area is made from its saved page', async () => {
    saveKent('b1');
    expect(await (await ask('api/v1/areas/kent.json'))?.json()).toEqual(KENT);
    const csv = await (await open('api/v1/areas/kent.csv'))?.text();
    expect(csv).toContain('kent');
    expect(csv).toContain('2026-11-21');
  });

  it('of an area is not made as CSV without the day of the edition', async () => {
    saveKent('b1');
    worker.stores.delete('local-figures:/:core-b1');
    expect((await ask('api/v1/areas/kent.csv'))?.status).toBe(503);
  });

  it.each(['api/v1/areas/kent.json', 'api/v1/areas/essex.csv', 'api/v1/nothing.csv'])(
    'that is nowhere is said not to be kept, in words and not as a page: %s',
    async (path) => {
      const response = await open(path);
      expect(response?.status).toBe(503);
      expect(response?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await response?.text()).toContain('not kept on this device');
    },
  );

  it('that is nowhere is answered as the network does, where that answers', async () => {
    worker.network.set('api/v1/nothing.csv', () => answer('none', 'text/plain', 404));
    expect((await ask('api/v1/nothing.csv'))?.status).toBe(404);
  });

  it('by its hash is what the app’s own storage asks for, and fails without a connection', async () => {
    saveKent('b1');
    await expect(ask('api/v1/areas/kent.0123456789ab.json')).rejects.toThrow('Failed to fetch');
    expect((await open('api/v1/areas/kent.0123456789ab.json'))?.status).toBe(503);
  });
});

describe('the worker leaves alone', () => {
  it.each<[string, string, Asked]>([
    [
      'the app’s look for the newest list, which an older one must not pass for',
      'api/v1/index.json',
      { cache: 'no-cache' },
    ],
    ['what is sent', 'help/', { method: 'POST' }],
    ['other hosts', 'https://elsewhere.test/help/', {}],
  ])('%s', async (_what, path, how) => {
    expect(await ask(path, how)).toBeUndefined();
  });

  it('but not the list where it is asked for in another way', async () => {
    expect(await (await ask('api/v1/index.json'))?.text()).toBe(LIST);
  });
});

describe('a page that speaks to the worker', () => {
  /** What the worker says back to a message. */
  async function say(message: unknown): Promise<unknown[]> {
    const said: unknown[] = [];
    await worker.send('message', {
      data: message,
      ports: [{ postMessage: (word: unknown) => said.push(word) }],
    });
    return said;
  }

  it('hears which version it is', async () => {
    expect(await say('BUILD')).toEqual(['b1']);
  });

  it('hears how it stands', async () => {
    expect(await say('STATUS')).toEqual([{ ...STATUS, complete: true }]);
  });

  it('hears so after it has fetched again what the browser threw away', async () => {
    worker.stores.clear();
    expect(await say('STATUS')).toEqual([{ ...STATUS, complete: false }]);
    for (const path of CORE_PAGES) worker.network.set(path, () => page(path));
    worker.network
      .set('assets/main.js', () => answer('go()', 'text/javascript'))
      .set('api/v1/sources.csv', () => answer('id\n', 'text/csv'))
      .set('api/v1/index.json', () => answer(LIST, 'application/json'));
    expect(await say('STATUS')).toEqual([{ ...STATUS, complete: true }]);
  });

  it('has it take over', async () => {
    expect(await say('STATUS of something else')).toEqual([]);
    expect(worker.skipWaiting).not.toHaveBeenCalled();
    await say('SKIP_WAITING');
    expect(worker.skipWaiting).toHaveBeenCalledOnce();
  });
});

describe('a worker that takes over', () => {
  it('removes what versions before the former one left', async () => {
    const old = ['local-figures:/:core-b-1', 'local-figures:/:core-b0'] as const;
    const own = [...worker.stores];
    worker.stores.clear();
    for (const name of old) worker.stores.set(name, new Map());
    for (const [name, store] of own) worker.stores.set(name, store);
    await worker.send('activate', {});
    expect([...worker.stores.keys()]).not.toContain(old[0]);
    expect([...worker.stores.keys()]).toContain(old[1]);
  });
});
