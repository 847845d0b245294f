import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { setUp } from '../../../.ci/setup.mjs';
import { installPackages, writableCache } from '../../../.ci/setup/install.mjs';
import { withLock } from '../../../.ci/setup/lock.mjs';
import { checkNode, isAtLeast, OLDEST_NODE } from '../../../.ci/setup/node-version.mjs';
import { makeFolder } from './folder.ts';

const MANIFEST = { name: 'x', scripts: { a: 'b' }, dependencies: { one: '1.0.0' } };
const LOCK = {
  packages: {
    '': { name: 'x', dependencies: MANIFEST.dependencies },
    'node_modules/one': { version: '1.0.0', integrity: 'sha512-1' },
    'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-2', optional: true },
  },
};
const INSTALLED = { packages: { 'node_modules/one': LOCK.packages['node_modules/one'] } };

const makeProject = (): string =>
  makeFolder({ 'package.json': JSON.stringify(MANIFEST), 'package-lock.json': JSON.stringify(LOCK) });

const write = (root: string, name: string, content: unknown): void =>
  writeFileSync(path.join(root, name), JSON.stringify(content));

/** Stands in for npm ci, which installs what is locked and writes down what it did. */
const makeInstall = () =>
  vi.fn(async (root: string): Promise<void> => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
    const installed = Object.entries<{ optional?: boolean }>(packages).filter(
      ([at, { optional }]) => at !== '' && optional !== true,
    );
    mkdirSync(path.join(root, 'node_modules'), { recursive: true });
    write(root, 'node_modules/.package-lock.json', { packages: Object.fromEntries(installed) });
  });

describe('set-up', () => {
  test('installs once and does nothing the second time', async () => {
    const root = makeProject();
    const install = makeInstall();
    expect(await setUp({ root, install })).toBe(true);
    expect(await setUp({ root, install })).toBe(false);
    expect(install).toHaveBeenCalledOnce();
  });

  test('installs again after the lock file changed', async () => {
    const root = makeProject();
    const install = makeInstall();
    await setUp({ root, install });
    const two = { version: '2.0.0', integrity: 'sha512-3' };
    write(root, 'package-lock.json', { packages: { ...LOCK.packages, 'node_modules/two': two } });
    expect(await setUp({ root, install })).toBe(true);
    expect(await setUp({ root, install })).toBe(false);
  });

  test('installs again after node_modules was deleted', async () => {
    const root = makeProject();
    const install = makeInstall();
    await setUp({ root, install });
    rmSync(path.join(root, 'node_modules'), { recursive: true });
    expect(await setUp({ root, install })).toBe(true);
  });

  test('does not install again after a script in package.json was edited', async () => {
    const root = makeProject();
    const install = makeInstall();
    await setUp({ root, install });
    write(root, 'package.json', { ...MANIFEST, scripts: { a: 'c' } });
    expect(await setUp({ root, install })).toBe(false);
  });

  test('takes over what somebody installed by hand, other systems’ packages left out', async () => {
    const root = makeProject();
    const install = makeInstall();
    mkdirSync(path.join(root, 'node_modules'));
    write(root, 'node_modules/.package-lock.json', INSTALLED);
    expect(await setUp({ root, install })).toBe(false);
    expect(install).not.toHaveBeenCalled();
  });

  test.each([
    ['lacks a package', { packages: {} }],
    [
      'has another version',
      { packages: { 'node_modules/one': { version: '0.9.0', integrity: 'sha512-0' } } },
    ],
    [
      'has a package too many',
      { packages: { ...INSTALLED.packages, 'node_modules/two': { version: '2.0.0' } } },
    ],
    [
      'is for another system',
      {
        packages: {
          ...INSTALLED.packages,
          'node_modules/other-system': { ...LOCK.packages['node_modules/other-system'], os: ['elsewhere'] },
        },
      },
    ],
  ])('installs where what is there %s', async (_, installed) => {
    const root = makeProject();
    mkdirSync(path.join(root, 'node_modules'));
    write(root, 'node_modules/.package-lock.json', installed);
    expect(await setUp({ root, install: makeInstall() })).toBe(true);
  });

  test('is not taken for done when the installation failed', async () => {
    const root = makeProject();
    const fail = async (): Promise<void> => {
      throw new Error('no connection');
    };
    await expect(setUp({ root, install: fail })).rejects.toThrow('no connection');
    expect(await setUp({ root, install: makeInstall() })).toBe(true);
  });

  test('installs once when started twice at the same time', async () => {
    const root = makeProject();
    const npmCi = makeInstall();
    const install = vi.fn(async () => {
      await sleep(50);
      await npmCi(root);
    });
    const results = await Promise.all([setUp({ root, install }), setUp({ root, install })]);
    expect(results.toSorted()).toEqual([false, true]);
    expect(install).toHaveBeenCalledOnce();
  });
});

describe('what another package manager installed', () => {
  test.each([
    ['pnpm', 'node_modules/.modules.yaml'],
    ['Yarn', 'node_modules/.yarn-integrity'],
    ['Yarn', 'node_modules/.yarn-state.yml'],
    ['Yarn', '.pnp.cjs'],
  ])('is left alone, and named: %s, by %s', async (name, mark) => {
    const root = makeProject();
    mkdirSync(path.join(root, 'node_modules'));
    write(root, mark, {});
    const install = makeInstall();
    await expect(setUp({ root, install })).rejects.toThrow(`installed by ${name}`);
    expect(install).not.toHaveBeenCalled();
    rmSync(path.join(root, mark));
    expect(await setUp({ root, install })).toBe(true);
  });
});

test('package.json names npm, so that pnpm and Yarn refuse by themselves to install', () => {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest).packageManager).toMatch(/^npm@\d+\.\d+\.\d+$/);
});

describe('the cache of npm', () => {
  /** A folder that cannot be made: a file stands in the way. */
  const blocked = (): string => path.join(makeFolder({ file: '' }), 'file', '.npm');

  test('is its own where that can be written', () => {
    const folder = makeFolder();
    expect(writableCache(path.join(folder, '.npm'), folder)).toBe(path.join(folder, '.npm'));
  });

  test('is within the project where its own cannot be written, and the cause is named', () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    onTestFinished(() => log.mockRestore());
    const [root, cache] = [makeFolder(), blocked()];
    expect(writableCache(cache, root)).toBe(path.join(root, '.cache', 'npm'));
    expect(log).toHaveBeenCalledWith(expect.stringContaining(cache));
    expect(log).toHaveBeenCalledWith(
      expect.stringMatching(/cannot write to its cache.*(?:ENOTDIR|EEXIST|ENOENT)/),
    );
  });

  test('keeps nobody without a home folder from installing', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    onTestFinished(() => log.mockRestore());
    vi.stubEnv('npm_config_cache', blocked());
    onTestFinished(() => void vi.unstubAllEnvs());
    // Without a package there is nothing to fetch.
    const root = makeFolder({
      'package.json': '{"name":"x","version":"1.0.0"}',
      'package-lock.json':
        '{"name":"x","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"x","version":"1.0.0"}}}',
    });
    await installPackages(root);
    expect(existsSync(path.join(root, '.cache', 'npm'))).toBe(true);
  });
});

describe('the lock', () => {
  test('of a process that is gone is taken over', async () => {
    const lock = path.join(makeFolder({ 'lock/pid': '999999999' }), 'lock');
    expect(await withLock(lock, async () => 'done', { timeoutMs: 0 })).toBe('done');
  });

  test('of a process that runs is waited for, and leaves nothing behind when that is given up', async () => {
    const folder = makeFolder({ 'lock/pid': String(process.pid) });
    const lock = path.join(folder, 'lock');
    const work = vi.fn(async () => 'done');
    await expect(withLock(lock, work, { timeoutMs: 5, pollMs: 1 })).rejects.toThrow(lock);
    expect(work).not.toHaveBeenCalled();
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('is held by one at a time, whoever asks', async () => {
    const folder = makeFolder();
    let [running, most] = [0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await sleep(5);
      running--;
    };
    await Promise.all(
      Array.from({ length: 5 }, () => withLock(path.join(folder, 'lock'), work, { pollMs: 1 })),
    );
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is given back when the work fails', async () => {
    const lock = path.join(makeFolder(), 'lock');
    const fail = async (): Promise<void> => {
      throw new Error('broken');
    };
    await expect(withLock(lock, fail)).rejects.toThrow('broken');
    expect(await withLock(lock, async () => 'done', { timeoutMs: 0 })).toBe('done');
  });
});

describe('the version of Node', () => {
  test.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['24.0.0', true],
    ['26.0.0-nightly2026', true],
    ['20.18.9', false],
    ['18.20.0', false],
    ['20.9.0', false],
  ])('%s is new enough for 20.19.0: %s', (found, expected) => {
    expect(isAtLeast(found, '20.19.0')).toBe(expected);
  });

  test('asked for is the same in package.json', () => {
    const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    expect(`${JSON.parse(manifest).engines.node}.0`).toBe(`>=${OLDEST_NODE}`);
  });

  test('that is too old is named with what is needed', () => {
    expect(() => checkNode('18.20.0')).toThrow(/needs Node 20\.19\.0 or newer; this is Node 18\.20\.0/);
  });
});
