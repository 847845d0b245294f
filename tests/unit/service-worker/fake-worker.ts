// Names that the build writes into the worker; there is nothing in it to be imported.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="../../../src/service-worker/globals.d.ts" />
import { vi } from 'vitest';
import { seal } from '../../../src/site/build/seal.ts';

const ORIGIN = 'https://site.test';

/** What the network answers at a path below the base, by how it is asked; what is not in it cannot be reached. */
export type Network = Map<string, (how: Pick<Request, 'cache'>) => Response | Promise<Response>>;

/** As much of an event as the worker looks at. */
interface FakeEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** A service worker's surroundings: its caches, its network, and the events that come to it. */
export interface FakeWorker {
  readonly network: Network;
  /** Paths that were asked of the network, in order. */
  readonly asked: string[];
  /** Caches by name, in the order in which they were made; each holds answers by address. */
  readonly stores: Map<string, Map<string, Response>>;
  /** Paths that a cache holds, without the revision that Workbox adds. */
  readonly kept: (cache: string) => string[];
  readonly skipWaiting: ReturnType<typeof vi.fn<() => Promise<void>>>;
  /** Lets an event come to the worker. @returns what it answered, once all its work has ended; undefined where it left it alone */
  readonly send: (type: string, event: object) => Promise<Response | undefined>;
}

/** An answer of a type. */
export const answer = (body: string, type: string, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': type } });

/** A whole page of a build, sealed. */
export const page = (path: string, build = 'b1', text = path): Response =>
  answer(
    seal(
      `<!doctype html>\n<html lang="en-GB" data-build="${build}" data-seal=""><body>${text}</body></html>\n`,
      path,
    ),
    'text/html; charset=utf-8',
  );

const urlOf = (request: string | { readonly url: string }): string =>
  new URL(typeof request === 'string' ? request : request.url, ORIGIN).href;

const pathOf = (url: string): string => new URL(url).pathname.slice(1);

function cacheOf(store: Map<string, Response>): object {
  return {
    keys: async () => [...store.keys()].map((url) => ({ url })),
    match: async (request: string | Request) => store.get(urlOf(request))?.clone(),
    put: async (request: string | Request, response: Response) => void store.set(urlOf(request), response),
    delete: async (request: string | Request) => store.delete(urlOf(request)),
  };
}

function fakeCaches(stores: FakeWorker['stores']): object {
  return {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return cacheOf(store);
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (request: string | Request) =>
      [...stores.values()]
        .map((store) => store.get(urlOf(request)))
        .find(Boolean)
        ?.clone(),
  };
}

interface WorkerOptions {
  /** Paths that the version cannot do without. A page is kept under a revision, as what its address holds changes. */
  readonly core: readonly string[];
  readonly areaPages?: readonly string[];
  /** The worker at work, if there is one. */
  readonly active?: object;
}

/** Stands for the worker's global scope, of build `b1` at the root of a site. To be called before the worker's code is imported. */
export function fakeWorker({ core, areaPages = [], active }: WorkerOptions): FakeWorker {
  const [network, asked, stores]: [Network, string[], FakeWorker['stores']] = [new Map(), [], new Map()];
  const listeners = new Map<string, ((event: FakeEvent) => void)[]>();
  const skipWaiting = vi.fn<() => Promise<void>>(async () => undefined);
  const location = new URL(`${ORIGIN}/service-worker.js`);
  const scope = {
    registration: { scope: `${ORIGIN}/`, active: active ?? null },
    location,
    __WB_MANIFEST: core.map((url) => ({ url, revision: url.includes('.js') ? null : 'r1' })),
    caches: fakeCaches(stores),
    fetch: async (request: string | Request) => {
      const path = pathOf(urlOf(request));
      asked.push(path);
      const reply = network.get(path);
      if (!reply) throw new TypeError('Failed to fetch');
      return reply(typeof request === 'string' ? { cache: 'default' } : request);
    },
    skipWaiting,
    clients: { claim: async () => undefined },
    addEventListener: (type: string, listener: (event: FakeEvent) => void) =>
      void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
  };
  // Workbox checks and logs more where it is not told that this is for real.
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubGlobal('self', scope);
  for (const name of ['registration', 'location', 'caches', 'fetch'] as const)
    vi.stubGlobal(name, scope[name]);
  // Workbox asks whether what it is given is one.
  vi.stubGlobal('FetchEvent', Event);
  vi.stubGlobal('BUILD_ID', 'b1');
  vi.stubGlobal('AREA_PAGES', areaPages);
  return {
    network,
    asked,
    stores,
    skipWaiting,
    kept: (cache) => [...(stores.get(cache)?.keys() ?? [])].map(pathOf),
    async send(type, event) {
      const work: Promise<unknown>[] = [];
      let answered: Promise<Response> | undefined;
      const whole = {
        ...event,
        waitUntil: (more: Promise<unknown>) => void work.push(more),
        respondWith: (response: Promise<Response>) => void (answered = response),
      };
      for (const listener of listeners.get(type) ?? []) listener(whole);
      // What is waited for may itself wait for more.
      // oxlint-disable-next-line no-await-in-loop
      for (const more of work) await more;
      return answered;
    },
  };
}

/** As much of an event as the fetching of the core looks at. */
export function anyEvent(): ExtendableEvent {
  // It looks at no more of an event.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { waitUntil: () => undefined } as unknown as ExtendableEvent;
}
