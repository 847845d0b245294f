import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isBuilt, markBuilt } from '../../../.ci/build/stamp.mjs';
import { basePath } from '../../../.ci/shared/base-path.mjs';
import { makeFolder } from './folder.ts';

const makeBuilt = (): string => {
  const root = makeFolder({
    'src/main.ts': '1',
    'data/a.csv': 'a',
    'dist/index.html': 'x',
    'README.md': 'x',
  });
  markBuilt(root, '/');
  return root;
};

describe('a build', () => {
  test('is up to date right after it was made', () => {
    expect(isBuilt(makeBuilt(), '/')).toBe(true);
  });

  test('is not up to date where there was none', () => {
    expect(isBuilt(makeFolder({ 'src/main.ts': '1' }), '/')).toBe(false);
  });

  test.each([
    ['a source changed', 'src/main.ts', '2'],
    ['a table changed', 'data/a.csv', 'b'],
    ['a file was added', 'public/icon.png', 'x'],
    ['somebody else built into it', 'dist/index.html', 'another'],
  ])('is stale when %s', (_, name, content) => {
    const root = makeBuilt();
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
    expect(isBuilt(root, '/')).toBe(false);
  });

  test('is stale when it was deleted, or is wanted for another path', () => {
    const root = makeBuilt();
    expect(isBuilt(root, '/local-figures/')).toBe(false);
    rmSync(path.join(root, 'dist'), { recursive: true });
    expect(isBuilt(root, '/')).toBe(false);
  });

  test('does not depend on what is not built from', () => {
    const root = makeBuilt();
    writeFileSync(path.join(root, 'README.md'), 'changed');
    expect(isBuilt(root, '/')).toBe(true);
  });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['local-figures', '/local-figures/'],
  ['/local-figures', '/local-figures/'],
  ['/a/b/', '/a/b/'],
])('BASE_PATH %j is served under %s', (asked, expected) => {
  expect(basePath(asked)).toBe(expected);
});
