import { beforeEach, expect, test, vi } from 'vitest';
import type { AreaRecord } from '../../../src/dataset/types.ts';
import { loadArea } from '../../../src/storage/load-area.ts';
import { freshDevice, serve, syncWith } from './device.ts';
import { publish, recordOf as bareRecord, type FakeSite } from './site.ts';

freshDevice();

const recordOf = (id: string, count = 1): AreaRecord => ({ ...bareRecord(id, count), context: [] });

const PAGE = { build: 'b1', edition: 'edition-2026-11-21', editionDate: '2026-11-21' };
const offline: FakeSite = new Map();
const online = (count: number): FakeSite =>
  new Map([['/api/v1/areas/kent.json', () => Response.json(recordOf('kent', count))]]);

/** Saved pages of this version, by address. */
const saved = new Map<string, string>();
beforeEach(() => {
  saved.clear();
  vi.stubGlobal('caches', {
    match: async (url: string, { cacheName }: { cacheName: string }) => {
      const html = cacheName === 'local-figures:/:pages-b1' ? saved.get(url) : undefined;
      return html === undefined ? undefined : new Response(html);
    },
  });
});

const pageWith = (json: string): string =>
  `<!doctype html><p>x</p><script type="application/json" id="area-record">${json.replaceAll('<', '\\u003c')}</script><script>1</script></html>`;
const countOf = async (): Promise<number | undefined> =>
  (await loadArea('kent', PAGE))?.series[0]?.observations[0]?.count;

test('comes from the database, without asking the network', async () => {
  await syncWith(publish([recordOf('kent', 7)]));
  serve(offline);
  expect(await countOf()).toBe(7);
});

test('with storage blocked it comes from the saved page, without a connection', async () => {
  vi.stubGlobal('indexedDB', undefined);
  serve(offline);
  saved.set('/area/kent/', pageWith(JSON.stringify(recordOf('kent', 8))));
  expect(await countOf()).toBe(8);
});

test('with nothing on the device it comes from the network', async () => {
  serve(online(9));
  expect(await countOf()).toBe(9);
});

test('an edition on the device that is older than the page comes last', async () => {
  await syncWith(publish([recordOf('kent', 1)], '2026-01-01'));
  serve(online(2));
  expect(await countOf()).toBe(2);
  serve(offline);
  expect(await countOf()).toBe(1);
});

test.each([
  ['cut short', JSON.stringify(recordOf('kent')).slice(0, -9)],
  ['of another area', JSON.stringify(recordOf('essex'))],
  ['a number that is a word', JSON.stringify(recordOf('kent')).replace('"count":1', '"count":"many"')],
  ['a sign-in page', '<!doctype html><title>Sign in</title>'],
])('nothing is shown that is %s', async (_name, text) => {
  serve(new Map([['/api/v1/areas/kent.json', () => new Response(text)]]));
  saved.set('/area/kent/', pageWith(text));
  expect(await loadArea('kent', PAGE)).toBeUndefined();
});

test('without any of it there is nothing, and nothing is thrown', async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('caches', undefined);
  serve(offline);
  expect(await loadArea('kent', PAGE)).toBeUndefined();
});
