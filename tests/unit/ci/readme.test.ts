import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allSteps } from '../../../.ci/test/steps.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const found = (pattern: RegExp): string[] =>
  [...read('README.md').matchAll(pattern)].map(([, name = '']) => name);

test('every command of the README exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const commands = found(/npm run ([\w-]+)/g);
  expect(commands).toContain('build');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test('every part of the tests that the README names exists', () => {
  const named = found(/one part of it: (.*?) \|/g).flatMap((list) => list.match(/\w+/g) ?? []);
  const steps = new Set([...allSteps(false).map(({ name }) => name), 'faults']);
  expect(named).toContain('unit');
  expect(named.filter((name) => !steps.has(name))).toEqual([]);
});

test('every file of this project that the README links to or shows is there', () => {
  const files = [...found(/\]\((?!https?:)([^)]+)\)/g), ...found(/src="([^"]+)"/g)];
  expect(files).toContain('LICENSE');
  expect(files.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});
