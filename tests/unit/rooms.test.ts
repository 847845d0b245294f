import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** A room: a folder whose files may import from itself and from the rooms named beside it in the README. */
interface Room {
  readonly folder: string;
  readonly mayImport: readonly string[];
}

const read = (name: string): string => readFileSync(name, 'utf8');

/** The map of the rooms, as the README draws it for people. */
function roomsInReadme(): Room[] {
  const [, table = ''] = read('README.md').split(/<!-- (?:The rooms:|End of the rooms).*-->/);
  const rows = [...table.matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]*)\|$/gm)].map(
    ([, folder = '', names = '']) => ({
      folder,
      names: names.split(',').map((name) => name.trim()),
    }),
  );
  const folderOf = (name: string): string[] =>
    rows.flatMap(({ folder }) => (path.basename(folder) === name ? folder : []));
  return rows.map(({ folder, names }) => ({ folder, mayImport: [folder, ...names.flatMap(folderOf)] }));
}

const ROOMS = roomsInReadme();

interface Import {
  readonly file: string;
  /** A path from the root of the checkout, or the name of a package. */
  readonly target: string;
}

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => /\.tsx?$/.test(name));

const importsOf = (file: string): Import[] =>
  [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => ({
    file,
    target: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  }));

const roomOf = (file: string): Room | undefined => ROOMS.find(({ folder }) => file.startsWith(`${folder}/`));

/** Whether the map of the rooms allows an import. A file of no room, such as src/main.tsx, may import from all. */
function isAllowed({ file, target }: Import): boolean {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === undefined) return true;
  if (to === undefined) return !/^(?:src|data|tests|\.ci)\//.test(target);
  return from.mayImport.includes(to.folder);
}

const show = ({ file, target }: Import): string => `${file} imports ${target}`;

const sources = [...sourcesBelow('src'), ...sourcesBelow('data/tools')];
const imports = sources.flatMap(importsOf);

/** Files of no room: where a page, the build and the commands for the tables begin. */
const ENTRANCES = ['src/main.tsx', 'src/prerender.tsx', 'data/tools/main.ts'];

describe('the rooms', () => {
  test('are those of the README, and every source is in one', () => {
    expect(sources.filter((file) => roomOf(file) === undefined).toSorted()).toEqual(ENTRANCES.toSorted());
    expect(ROOMS.filter(({ folder }) => !sources.some((file) => file.startsWith(`${folder}/`)))).toEqual([]);
  });

  test('import only from themselves and from the rooms that the README names', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(show)).toEqual([]);
  });

  test('are named in the README only where they are needed', () => {
    const spare = ROOMS.flatMap(({ folder, mayImport }) =>
      mayImport
        .filter(
          (to) =>
            !imports.some(
              ({ file, target }) => roomOf(file)?.folder === folder && roomOf(target)?.folder === to,
            ),
        )
        .map((to) => `${folder} does not import from ${to}`),
    );
    expect(spare.filter((words) => !/(\S+) does not import from \1$/.test(words))).toEqual([]);
  });

  test('of arithmetic and words know no component, no database and no worker', () => {
    const pure = ['src/dataset', 'src/contract', 'src/figures', 'src/places'];
    const wrong = imports.filter(
      ({ file, target }) =>
        pure.includes(roomOf(file)?.folder ?? '') && /^(?:preact|dexie|workbox-|virtual:|node:)/.test(target),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('other than storage leave the database alone', () => {
    const wrong = imports.filter(
      ({ file, target }) => target === 'dexie' && roomOf(file)?.folder !== 'src/storage',
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('hold no address of the web: those are data', () => {
    // Names of vocabularies are no addresses to go to, and example.org is nobody's.
    const names =
      /https?:\/\/(?!(?:www\.w3\.org|schema\.org|ogp\.me|www\.sitemaps\.org|example\.org)[/'"`)])[\w-]+\.[^\s'"`)]*/g;
    const wrong = sourcesBelow('src').flatMap((file) =>
      [...read(file).matchAll(names)].map(([address]) => `${file}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('the rule on rooms refuses what it should', () => {
  const allowed = (file: string, target: string): boolean => isAllowed({ file, target });
  expect(allowed('src/figures/number.ts', 'src/dataset/types.ts')).toBe(true);
  expect(allowed('src/screens/help/page.tsx', 'src/shell/Layout.tsx')).toBe(true);
  expect(allowed('src/main.tsx', 'src/screens/home/client.tsx')).toBe(true);
  expect(allowed('src/shell/Layout.tsx', 'src/screens/page-content.ts')).toBe(false);
  expect(allowed('src/dataset/types.ts', 'src/figures/number.ts')).toBe(false);
  expect(allowed('src/storage/sync.ts', 'src/shell/Layout.tsx')).toBe(false);
  expect(allowed('src/screens/help/page.tsx', 'data/tools/tables/read.ts')).toBe(false);
  expect(allowed('src/site/gather-site.ts', 'src/prerender.tsx')).toBe(false);
  expect(allowed('src/charts/axis.ts', 'tests/unit/rooms.test.ts')).toBe(false);
  expect(importsOf('tests/unit/rooms.test.ts').map(({ target }) => target)).toContain('vitest');
});
