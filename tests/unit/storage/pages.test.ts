import { beforeEach, expect, it, vi } from 'vitest';
import { seal } from '../../../src/site/build/seal.ts';
import { savePages } from '../../../src/storage/pages.ts';
import { asked, freshDevice, serve } from './device.ts';
import { fakeCaches } from './fake-caches.ts';
import type { FakeSite } from './site.ts';

freshDevice();

const PAGES = ['area/essex/', 'area/kent/', 'area/sussex/'];
let stores: ReturnType<typeof fakeCaches>;
beforeEach(() => (stores = fakeCaches()));

const htmlOf = (build: string, path = 'area/kent/'): string =>
  seal(
    `<!doctype html>\n<html lang="en-GB" data-build="${build}" data-seal=""><body>47 offences</body></html>\n`,
    path,
  );
const page =
  (text: string, type = 'text/html; charset=utf-8', status = 200) =>
  (): Response =>
    new Response(text, { status, headers: { 'content-type': type } });

/** All pages of build `b1`, with Kent answering otherwise. */
function siteWith(kent: (how: RequestInit) => Response | Promise<Response>): FakeSite {
  const site: FakeSite = new Map(PAGES.map((path) => [`/${path}`, page(htmlOf('b1', path))]));
  return site.set('/area/kent/', kent);
}

const save = (site: FakeSite, stop?: AbortSignal) => {
  serve(site);
  return savePages({ build: 'b1', pages: PAGES, ...(stop && { stop }) });
};

const keptPages = (): string[] => [...(stores.get('local-figures:/:pages-b1')?.keys() ?? [])].toSorted();

it('saves every page, under the name of its version', async () => {
  expect(await save(siteWith(page(htmlOf('b1'))))).toEqual({ saved: 3, total: 3 });
  expect(keptPages()).toEqual(['/area/essex/', '/area/kent/', '/area/sussex/']);
});

it.each([
  ['a sign-in page', page('<!doctype html><html><title>Sign in</title></html>')],
  ['a page cut short', page(htmlOf('b1').slice(0, -9))],
  ['a page with one digit altered', page(htmlOf('b1').replace('47', '48'))],
  ['the page of another area', page(htmlOf('b1', 'area/essex/'))],
  ['an error', page(htmlOf('b1'), 'text/html', 500)],
  ['something else than HTML', page(htmlOf('b1'), 'application/json')],
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
])('refuses %s, saves the others, and fetches only that one at the next try', async (_name, kent) => {
  expect(await save(siteWith(kent))).toEqual({ saved: 2, total: 3, why: 'unreachable' });
  expect(keptPages()).toEqual(['/area/essex/', '/area/sussex/']);
  asked.length = 0;
  expect(await save(siteWith(page(htmlOf('b1'))))).toEqual({ saved: 3, total: 3 });
  expect(asked).toEqual(['/area/kent/']);
});

it('refuses a page that another address answers for: Safari opens none such from a cache', async () => {
  const moved = async ({ redirect }: RequestInit): Promise<Response> => {
    if (redirect === 'error') throw new TypeError('redirected');
    return page(htmlOf('b1'))();
  };
  expect(await save(siteWith(moved))).toEqual({ saved: 2, total: 3, why: 'unreachable' });
  expect(keptPages()).toEqual(['/area/essex/', '/area/sussex/']);
});

it('takes each page from the network, not what the browser has because the page was looked at', async () => {
  const html = htmlOf('b1');
  const lookedAt = new Response(html, { headers: { 'content-type': 'text/html', age: '9' } });
  await save(siteWith(({ cache }) => (cache === 'reload' ? page(html)() : lookedAt)));
  expect(stores.get('local-figures:/:pages-b1')?.get('/area/kent/')?.headers.get('age')).toBeNull();
  expect(keptPages()).toContain('/area/kent/');
});

it('never keeps a page of another version', async () => {
  expect(await save(siteWith(page(htmlOf('b2'))))).toMatchObject({ why: 'other-build' });
  expect(keptPages()).not.toContain('/area/kent/');
});

it('says so when caches are blocked', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('blocked', 'SecurityError')) });
  expect(await save(siteWith(page(htmlOf('b1'))))).toEqual({ saved: 0, total: 3, why: 'storage-failed' });
});

it('says so when the device is full, with what was saved before', async () => {
  const put = vi
    .fn()
    .mockResolvedValueOnce(undefined)
    .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  vi.stubGlobal('caches', { open: async () => ({ keys: async () => [], put }) });
  expect(await save(siteWith(page(htmlOf('b1'))))).toEqual({ saved: 1, total: 3, why: 'storage-failed' });
});

it('puts nothing back once it is told to stop', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await save(siteWith(page(htmlOf('b1'))), stop.signal)).toMatchObject({ saved: 0 });
  // Not even an empty cache: clearing everything may have just removed it.
  expect(stores.size).toBe(0);
});

it('asks for nothing where the site is known to have another version, and says what is there', async () => {
  await save(siteWith(page('', 'text/html', 500)));
  asked.length = 0;
  const movedOn = { build: 'b1', pages: PAGES, movedOn: true };
  expect(await savePages(movedOn)).toEqual({ saved: 2, total: 3, why: 'other-build' });
  expect(asked).toEqual([]);
  await save(siteWith(page(htmlOf('b1'))));
  expect(await savePages(movedOn)).toEqual({ saved: 3, total: 3 });
});

it('keeps the pages in their order, whichever comes first: a page that was looked at comes at once', async () => {
  const late = async (): Promise<Response> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return page(htmlOf('b1', 'area/essex/'))();
  };
  await save(siteWith(page(htmlOf('b1'))).set('/area/essex/', late));
  expect([...(stores.get('local-figures:/:pages-b1')?.keys() ?? [])]).toEqual(
    PAGES.map((path) => `/${path}`),
  );
});
