import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allSteps } from '../../../.ci/test/steps.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

/** What is written for people. */
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'data/README.md',
  'tests/faults/README.md',
  ...readdirSync(path.join(ROOT, '.github'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yml)$/.test(name))
    .map((name) => `.github/${name.replaceAll(path.sep, '/')}`),
];

const found = (page: string, pattern: RegExp): string[] =>
  [...read(page).matchAll(pattern)].map(([, name = '']) => name);

const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json'));
const steps = allSteps(false).map(({ name }) => name);

test('the README is short enough to be read', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(9000);
});

test('the README begins with the two commands that are enough', () => {
  const commands = found('README.md', /^ {4}(npm \S+)/gm);
  expect(commands.slice(0, 2)).toEqual(['npm start', 'npm test']);
});

test('the README names every command that there is', () => {
  const named = [...found('README.md', /npm run ([\w-]+)/g), ...found('README.md', /npm (start|test)\b/g)];
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});

test('the README names every part of the tests', () => {
  const named = found('README.md', /one part of it: (.*?) \|/g).flatMap((list) => list.match(/\w+/g) ?? []);
  expect([...named, 'faults']).toEqual(steps);
});

test.each(PAGES)('every command in %s exists', (page) => {
  const unknown = found(page, /npm run ([\w-]+)/g).filter((name) => !(name in scripts));
  const parts = found(page, /npm test -- ([\w-]+)/g).filter((name) => !steps.includes(name));
  const packages = found(page, /npx ([\w-]+)/g).filter(
    (name) => !(name in dependencies) && !(name in devDependencies),
  );
  expect([...unknown, ...parts, ...packages]).toEqual([]);
});

test.each(PAGES)('every file of this project that %s links to or shows is there', (page) => {
  const files = [...found(page, /\]\((?!https?:|#)([^)#]+)[^)]*\)/g), ...found(page, /src="([^"]+)"/g)];
  expect(files.filter((name) => !existsSync(path.join(ROOT, path.dirname(page), name)))).toEqual([]);
});

test('the links are looked for', () => {
  expect(found('README.md', /\]\((?!https?:)([^)]+)\)/g)).toContain('LICENSE');
});
