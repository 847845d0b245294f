import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addIntegrity } from '../../../../src/site/build/integrity.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

const entry = (url: string) => ({ url, revision: null, size: 3 });

it('a file of the core has its SHA-256 beside it, in Base64', () => {
  writeFileSync(path.join(dist, 'main.js'), 'abc');
  // The example of FIPS 180-2, appendix B.1.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(addIntegrity(dist, [entry('main.js')])).toEqual([
    { ...entry('main.js'), integrity: `sha256-${Buffer.from(abc, 'hex').toString('base64')}` },
  ]);
});

it('what has a seal in it has none: pages, and the list of areas', () => {
  const sealed = ['help/index.html', '404.html', 'api/v1/index.json'].map(entry);
  expect(addIntegrity(dist, sealed)).toEqual(sealed);
});

it('a file that is not there stops the build', () => {
  expect(() => addIntegrity(dist, [entry('assets/gone.js')])).toThrow('gone.js');
});
