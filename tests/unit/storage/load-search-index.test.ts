import { createHash } from 'node:crypto';
import { expect, it, test, vi } from 'vitest';
import { loadSearchIndex } from '../../../src/storage/load-search-index.ts';
import { asked, freshDevice, serve } from './device.ts';
import type { FakeSite } from './site.ts';

freshDevice();

const INDEX = { forces: [['kent', 'Kent Police', 'Kent', '', '']], counties: [], places: [], outcodes: [] };
const TEXT = JSON.stringify(INDEX);

/** The name that the build gives a file of this text. */
const named = (text: string): string =>
  `search.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;

/** A site on which the file of that name has another text. */
const siteWith = (name: string, text: string, status = 200): FakeSite =>
  new Map([[`/${name}`, () => new Response(text, { status })]]);

it('is taken where it is what its name says', async () => {
  serve(siteWith(named(TEXT), TEXT));
  expect(await loadSearchIndex(named(TEXT))).toEqual(INDEX);
});

it('is fetched anew where the copy that the browser kept is another', async () => {
  let tries = 0;
  serve(new Map([[`/${named(TEXT)}`, () => new Response(tries++ === 0 ? 'Sign in' : TEXT)]]));
  expect(await loadSearchIndex(named(TEXT))).toEqual(INDEX);
});

const SIGN_IN = '<!doctype html><title>Sign in</title>';
const OTHER = JSON.stringify({ ...INDEX, places: [[7, 0, -1, 'Ash']] });

test.each<[string, string, FakeSite]>([
  ['there is no connection', named(TEXT), new Map()],
  ['a sign-in page stands in its place', named(TEXT), siteWith(named(TEXT), SIGN_IN)],
  ['it is not found', named(TEXT), siteWith(named(TEXT), TEXT, 404)],
  ['it is cut short', named(TEXT), siteWith(named(TEXT), TEXT.slice(0, -1))],
  ['one letter of it was altered', named(TEXT), siteWith(named(TEXT), TEXT.replace('Kent', 'kent'))],
  ['it is a sign-in page by its very name', named(SIGN_IN), siteWith(named(SIGN_IN), SIGN_IN)],
  ['it points at what is not there', named(OTHER), siteWith(named(OTHER), OTHER)],
  ['its name holds no hash', 'search.json', siteWith('search.json', TEXT)],
])('is refused where %s', async (_what, name, site) => {
  serve(site);
  await expect(loadSearchIndex(name)).rejects.toBeInstanceOf(Error);
});

it('asks nobody for a file without a hash in its name', async () => {
  serve(siteWith('search.json', TEXT));
  await expect(loadSearchIndex('search.json')).rejects.toThrow('hash');
  expect(asked).toEqual([]);
});

it('goes by its shape without HTTPS, where no hash can be computed', async () => {
  vi.stubGlobal('crypto', {});
  serve(siteWith(named('other'), TEXT));
  expect(await loadSearchIndex(named('other'))).toEqual(INDEX);
  serve(siteWith(named('other'), OTHER));
  await expect(loadSearchIndex(named('other'))).rejects.toThrow('shaped');
});
