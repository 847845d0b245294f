import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms in their order: a room imports from itself and from those before it. The last two from each other too. */
const ORDER = ['dataset', 'figures', 'places', 'storage', 'charts', 'screens', 'shell'];

/** Rooms that are arithmetic and words: no page, no browser, no storage. */
const PURE = new Set(['dataset', 'figures', 'places']);

/** Where an address is made from the path the site is served under: fetching needs it as much as linking does. */
const ADDRESSES = 'src/contract/addresses.ts';

interface Import {
  readonly file: string;
  readonly target: string;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder))
    .map((name) => `${folder}/${name}`)
    .flatMap((name) => (statSync(path.join(ROOT, name)).isDirectory() ? filesBelow(name) : [name]));

const sources = filesBelow('src').filter((name) => /\.tsx?$/.test(name));
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

/** What a file imports: paths below the root for its own, names for packages. */
const importsOf = (file: string): Import[] =>
  [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => ({
    file,
    target: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  }));

/** `figures` for `src/figures/…`; undefined for files of no room, such as src/main.tsx. */
const roomOf = (name: string): string | undefined => {
  const room = /^src\/([^/]+)\//.exec(name)?.[1];
  return room !== undefined && ORDER.includes(room) ? room : undefined;
};

const mayImport = (from: string, to: string): boolean => {
  const last = ORDER.indexOf('screens');
  return ORDER.indexOf(to) <= ORDER.indexOf(from) || (from === 'screens' && ORDER.indexOf(to) >= last);
};

const show = ({ file, target }: Import): string => `${file} imports ${target}`;
const imports = sources.flatMap(importsOf);

describe('the rooms', () => {
  test('import only from themselves and from the rooms before them', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === undefined || to === undefined) return false;
      return !mayImport(from, to) && !(target === ADDRESSES && !PURE.has(from));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('of arithmetic and words know no component, no database and no worker', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        PURE.has(roomOf(file) ?? '') && /^(?:preact|dexie|workbox-|virtual:|node:)/.test(target),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('other than storage leave the database alone', () => {
    const wrong = imports.filter(({ file, target }) => target === 'dexie' && roomOf(file) !== 'storage');
    expect(wrong.map(show)).toEqual([]);
  });

  test('take nothing from the tools and the tests', () => {
    const wrong = imports.filter(({ target }) => /^(?:data|tests|\.ci)\//.test(target));
    expect(wrong.map(show)).toEqual([]);
  });

  test('hold no address of the web: those are data', () => {
    const names = /https?:\/\/(?!www\.w3\.org\/|localhost[:/])[^\s'"`)]*/g;
    const wrong = sources.flatMap((file) =>
      [...read(file).matchAll(names)].map(([address]) => `${file}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('the rule on rooms refuses what it should', () => {
  expect(mayImport('figures', 'dataset')).toBe(true);
  expect(mayImport('screens', 'shell')).toBe(true);
  expect(mayImport('shell', 'screens')).toBe(true);
  expect(mayImport('dataset', 'figures')).toBe(false);
  expect(mayImport('charts', 'screens')).toBe(false);
  expect(importsOf('tests/unit/rooms.test.ts').map(({ target }) => target)).toContain('vitest');
});
