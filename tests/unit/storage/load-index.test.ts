import { expect, it, test, vi } from 'vitest';
import { loadIndex } from '../../../src/storage/load-index.ts';
import { sealedJson } from '../../../src/site/build/seal.ts';
import { asked, freshDevice, serve, syncWith } from './device.ts';
import { indexOf, listOf, publish, recordOf, type FakeSite } from './site.ts';

freshDevice();

const INDEX = '/api/v1/index.json';
const list = indexOf([recordOf('kent', 7)]);
const answering = (answer: () => Response | Promise<Response>): FakeSite => new Map([[INDEX, answer]]);

it('comes from the database, without asking the network', async () => {
  await syncWith(publish([recordOf('kent', 7)]));
  asked.length = 0;
  expect((await loadIndex())?.areas.map(({ id }) => id)).toEqual(['kent']);
  expect(asked).toEqual([]);
});

it('with nothing on the device it comes from the network', async () => {
  serve(answering(listOf(list)));
  expect(await loadIndex()).toMatchObject(list);
});

it('comes from the network where storage is blocked', async () => {
  vi.stubGlobal('indexedDB', undefined);
  serve(answering(listOf(list)));
  expect(await loadIndex()).toMatchObject(list);
});

const sealed = sealedJson(list, 'api/v1/index.json');
const text = (body: string, status = 200) => answering(() => new Response(body, { status }));

test.each<[string, FakeSite]>([
  ['there is no connection', new Map()],
  ['the connection breaks', answering(() => Promise.reject(new TypeError('reset')))],
  ['a sign-in page stands in its place', text('<!doctype html><title>Sign in</title>')],
  ['it is not found', text('<!doctype html><title>Not found</title>', 404)],
  ['the server is broken, with a good list in its answer', text(sealed, 500)],
  ['it is cut short', text(sealed.slice(0, -9))],
  ['one letter of it was altered', text(sealed.replace('kent Police', 'Kent Police'))],
  ['it has no seal', text(JSON.stringify(list))],
  ['it is another list', answering(listOf({ ...list, areas: [] }))],
  ['it is for a later app', answering(listOf({ ...list, schema: 2 }))],
  ['it is the right answer to another question', text('null')],
])('is not known, and nothing is thrown, where %s', async (_what, site) => {
  serve(site);
  expect(await loadIndex()).toBeUndefined();
});

it('goes by its shape without HTTPS, where no hash can be computed', async () => {
  vi.stubGlobal('crypto', {});
  serve(text(JSON.stringify(list)));
  expect(await loadIndex()).toMatchObject(list);
  serve(text(JSON.stringify({ ...list, areas: 'many' })));
  expect(await loadIndex()).toBeUndefined();
});
