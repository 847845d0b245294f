import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { brotliSize } from '../../../.ci/size/brotli.mjs';
import { findFaults, LIMITS_FILE, readLimits, table, weigh } from '../../../.ci/size/check.mjs';
import { filesBeforeUsable, importedBy, measureSite } from '../../../.ci/size/measure.mjs';
import { saySizes } from '../../../.ci/test/say-sizes.mjs';
import { makeFolder } from './folder.ts';

const page = (kind: string, words: string, base = '/'): string =>
  `<html lang="en-GB" data-page="${kind}" data-base="${base}"><body>${words}` +
  `<link rel="modulepreload" href="${base}assets/client-1.js" crossorigin>` +
  `<script type="module" crossorigin src="${base}assets/main-1.js"></script></body></html>`;

const KENT = page('area', 'Kent '.repeat(40) + Array.from({ length: 60 }, (_, i) => i * i).join(' '));

const FILES = {
  'index.html': page('home', 'First'),
  'area/kent/index.html': KENT,
  'area/essex/index.html': page('area', 'Essex'),
  'assets/main-1.js': 'import{a}from"./shared-1.js";a(()=>import("./later-1.js"))',
  'assets/client-1.js': 'export{a}from"./shared-1.js"',
  'assets/shared-1.js': 'import"./deep-1.js";export const a=f=>f()',
  'assets/deep-1.js': 'globalThis.deep=1',
  'assets/later-1.js': 'globalThis.later=1',
  'service-worker.js':
    'const x=[{a:1}];keep([{"revision":"0","url":"./"},{"integrity":"sha256-x/y=","url":"assets/main-1.js"}]);',
  'offline.json': JSON.stringify({ build: '0', pages: ['area/kent/', 'area/essex/'] }),
};

const size = (name: keyof typeof FILES): number => brotliCompressSync(FILES[name]).length;

const SCRIPTS = ['assets/client-1.js', 'assets/main-1.js', 'assets/shared-1.js', 'assets/deep-1.js'] as const;
const kent = size('area/kent/index.html');
const beforeKent = SCRIPTS.reduce((sum, name) => sum + size(name), kent);
const core = size('index.html') + size('assets/main-1.js');
const areas = kent + size('area/essex/index.html');

const LIMITS = {
  why: 'as measured',
  pages: {
    home: { page: 1000, beforeUsable: 1000 },
    area: { page: kent, beforeUsable: beforeKent },
  },
  kept: { core, areas },
};

const faultsOf = async (limits: typeof LIMITS): Promise<string[]> => {
  const known = readLimits(limits);
  return findFaults(weigh(await measureSite(makeFolder(FILES)), known), known);
};

describe('what a page loads before it is usable', () => {
  test('is what it names and all that its scripts import, but nothing that is fetched by a call', () => {
    expect(filesBeforeUsable(makeFolder(FILES), KENT)).toEqual(SCRIPTS);
  });

  test('is found below a sub-path as well', () => {
    expect(filesBeforeUsable(makeFolder(FILES), page('home', 'First', '/local-figures/'))).toEqual(SCRIPTS);
  });

  test('is not guessed where it is of another site', () => {
    const html = '<html data-base="/x/"><script src="/y/main.js"></script></html>';
    expect(() => filesBeforeUsable('nowhere', html)).toThrow('/y/main.js');
  });

  test('counts an import in every form that a bundler writes', () => {
    const code =
      'import a from"./a.js";import"./b.js";export*from"./c.js";export{d}from"../d.js";export const e="./e.js"';
    expect(importedBy(code, 'assets/x.js')).toEqual(['assets/a.js', 'assets/b.js', 'assets/c.js', 'd.js']);
  });
});

describe('the sizes of a site', () => {
  test('are bytes in brotli, the largest page of each kind speaking for all of it', async () => {
    const sizes = await measureSite(makeFolder(FILES));
    expect(sizes.kept).toEqual({ core, areas });
    expect(weigh(sizes, readLimits(LIMITS))).toContainEqual({
      kind: 'area',
      what: 'beforeUsable',
      name: '/area/kent/',
      bytes: beforeKent,
      limit: beforeKent,
    });
    expect(await brotliSize('')).toBe(0);
  });

  test('keep limits that they just reach', async () => {
    expect(await faultsOf(LIMITS)).toEqual([]);
  });

  test.each([
    ['before it is usable', { area: { page: kent, beforeUsable: beforeKent - 1 } }, beforeKent],
    ['the page alone', { area: { page: kent - 1, beforeUsable: beforeKent } }, kent],
  ])('one byte above a limit name the page, its bytes and the limit: %s', async (words, lower, bytes) => {
    const found = await faultsOf({ ...LIMITS, pages: { ...LIMITS.pages, ...lower } });
    expect(found).toEqual([
      `area: /area/kent/ weighs ${bytes} bytes (${words}), 1 above its limit of ${bytes - 1} in ${LIMITS_FILE}.`,
    ]);
  });

  test.each(['core', 'areas'] as const)('of what is kept offline have a limit too: %s', async (kind) => {
    const [fault, ...more] = await faultsOf({ ...LIMITS, kept: { ...LIMITS.kept, [kind]: 1 } });
    expect(more).toEqual([]);
    expect(fault).toMatch(
      new RegExp(`^${kind}: .* bytes \\(kept for offline use\\), .* above its limit of 1 `),
    );
  });

  test('need a limit for each kind of page, and none for what is no page', async () => {
    const { home, area } = LIMITS.pages;
    const found = await faultsOf({ ...LIMITS, pages: { homes: home, area } as never });
    expect(found.map((words) => words.split(' ').slice(0, 4).join(' '))).toEqual([
      'home: / has no',
      'home: / has no',
      'homes: no such page',
    ]);
  });

  test('cannot be taken of a worker whose list is not to be found, or of a page without a name', async () => {
    const worker = makeFolder({ ...FILES, 'service-worker.js': 'keep([])' });
    await expect(measureSite(worker)).rejects.toThrow('service-worker.js');
    const nameless = makeFolder({ ...FILES, 'new/index.html': '<html></html>' });
    await expect(measureSite(nameless)).rejects.toThrow('new/index.html');
  });
});

describe('the step of the test', () => {
  test('prints each kind of page with its bytes and its limit, and counts what fails', async () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    try {
      const dist = makeFolder(FILES);
      expect(await saySizes(dist, LIMITS)).toEqual({ passed: 6, failed: 0 });
      expect(complained).not.toHaveBeenCalled();
      const lower = { ...LIMITS, pages: { ...LIMITS.pages, area: { page: kent, beforeUsable: 10 } } };
      expect(await saySizes(dist, lower)).toEqual({ passed: 5, failed: 1 });
      expect(complained.mock.calls.join('\n')).toContain('area: /area/kent/ weighs ');
      expect(said.mock.calls.join('\n')).toMatch(new RegExp(`^area +${beforeKent} +${beforeKent} `, 'm'));
    } finally {
      vi.restoreAllMocks();
    }
  });

  test('says so where there is no limit', () => {
    const weight = { kind: 'new', what: 'beforeUsable', name: '/new/', bytes: 1200, limit: null } as const;
    expect(table([weight])).toMatch(/^new +1,200 +none/m);
  });

  test('refuses limits that are none', () => {
    expect(() => readLimits({ ...LIMITS, kept: { core: '300 kB', areas } })).toThrow('Expected number');
    expect(() => readLimits({ ...LIMITS, page: {} })).toThrow('"page"');
    const real: unknown = JSON.parse(
      readFileSync(new URL(`../../../${LIMITS_FILE}`, import.meta.url), 'utf8'),
    );
    expect(readLimits(real).why).toMatch(/\w{3}/);
  });
});
