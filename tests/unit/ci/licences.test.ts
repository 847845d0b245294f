import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeLicences, readPackages, refused } from '../../../.ci/licences/licences.mjs';

type Lock = Parameters<typeof readPackages>[0];

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
const lock = read('package-lock.json') as Lock;

/** A project that ships `app`, which needs `inner`, and uses `tool`, which has an `inner` of its own. */
const project = (licences: { inner?: string; tool?: string; own?: string }): Lock => ({
  packages: {
    '': { dependencies: { app: '1.0.0' } },
    'node_modules/app': { version: '1.0.0', license: 'MIT', dependencies: { inner: '^1.0.0' } },
    'node_modules/inner': {
      version: '1.0.0',
      ...(licences.inner !== undefined && { license: licences.inner }),
    },
    'node_modules/tool': {
      version: '1.0.0',
      license: licences.tool ?? 'MIT',
      dependencies: { inner: '^2.0.0' },
    },
    'node_modules/tool/node_modules/inner': { version: '2.0.0', license: licences.own ?? 'MIT' },
  },
});
const complaints = (licences: Parameters<typeof project>[0]): string[] =>
  refused(readPackages(project(licences)));

describe('the licences of packages', () => {
  test('what visitors get is told from tools, down to what a package needs in turn', () => {
    const shipped = readPackages(project({ inner: 'ISC' })).filter((one) => one.shipped);
    expect(shipped.map(({ name, version }) => `${name} ${version}`)).toEqual(['app 1.0.0', 'inner 1.0.0']);
  });

  test.each(['GPL-3.0-only', 'AGPL-3.0', 'MPL-2.0', 'UNLICENSED', '(MIT AND GPL-3.0-only)'])(
    '%s is refused for what we ship, by name and with what to do',
    (inner) => {
      expect(complaints({ inner })).toEqual([
        expect.stringMatching(/^inner 1\.0\.0 has the licence .*what we ship.*\.ci\/licences/),
      ]);
    },
  );

  test('one that is not said is refused, for tools too', () => {
    expect(complaints({})).toHaveLength(1);
    expect(complaints({ inner: 'MIT', tool: 'SEE LICENSE IN FILE', own: 'GPL-2.0' })).toHaveLength(2);
  });

  test('a choice is granted where one of it is, and what is joined where all is', () => {
    expect(complaints({ inner: '(GPL-3.0 OR MIT)' })).toEqual([]);
    expect(complaints({ inner: 'MIT AND Zlib' })).toEqual([]);
  });

  test('every package of this project has one that we may use', () => {
    const packages = readPackages(lock);
    expect(packages.length).toBeGreaterThan(100);
    expect(refused(packages)).toEqual([]);
    expect(describeLicences(packages)).toMatch(/Shipped to visitors:\n[\s\S]* preact [\s\S]*Tools/);
  });
});

describe('the packages of this project', () => {
  const { dependencies, devDependencies, overrides } = read('package.json') as Record<
    string,
    Record<string, string>
  >;
  const named = { ...dependencies, ...devDependencies };

  test('are pinned to one version each, and locked to it', () => {
    for (const [name, version] of Object.entries({ ...named, ...overrides }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    for (const [name, version] of Object.entries(named))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  test('are locked by their content', () => {
    const open = Object.entries(lock.packages as Record<string, { integrity?: string }>)
      .filter(([place, { integrity }]) => place !== '' && !(integrity ?? '').startsWith('sha512-'))
      .map(([place]) => place);
    expect(open).toEqual([]);
  });
});
