import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { setUp } from '../../../.ci/setup.mjs';
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

/** Stands in for npm ci. */
const makeInstall = () =>
  vi.fn(async (root: string): Promise<void> => {
    mkdirSync(path.join(root, 'node_modules'), { recursive: true });
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
    write(root, 'package-lock.json', { packages: {} });
    expect(await setUp({ root, install })).toBe(true);
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
    const install = vi.fn(async () => {
      await sleep(50);
      mkdirSync(path.join(root, 'node_modules'));
    });
    const results = await Promise.all([setUp({ root, install }), setUp({ root, install })]);
    expect(results.toSorted()).toEqual([false, true]);
    expect(install).toHaveBeenCalledOnce();
  });
});

describe('the lock', () => {
  test('of a process that is gone is taken over', async () => {
    const lock = path.join(makeFolder({ 'lock/pid': '999999999' }), 'lock');
    expect(await withLock(lock, async () => 'done', { timeoutMs: 0 })).toBe('done');
  });

  test('without an owner is taken over only when it is old', async () => {
    const lock = path.join(makeFolder(), 'lock');
    mkdirSync(lock);
    await expect(withLock(lock, async () => 'done', { timeoutMs: 0, pollMs: 1 })).rejects.toThrow(lock);
    const hourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(lock, hourAgo, hourAgo);
    expect(await withLock(lock, async () => 'done', { timeoutMs: 0 })).toBe('done');
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
