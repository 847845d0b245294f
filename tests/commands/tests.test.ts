import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeClone, removeClone } from './harness/clone.ts';
import { run, type } from './harness/command.ts';

/** The unit tests that the clone is left with: all of them run elsewhere. */
const KEPT = 'tests/unit/ci/headers.test.ts';

let clone = '';
beforeAll(async () => {
  clone = await makeClone();
  const unit = path.join(clone, 'tests/unit');
  for (const entry of await readdir(unit, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (/\.test\.tsx?$/.test(entry.name) && path.relative(clone, file) !== path.normalize(KEPT))
      await rm(file);
  }
});
afterAll(() => removeClone(clone));

test.each(['npx vitest', 'npx vitest run', `npx vitest run --project unit ${KEPT}`])(
  '%s runs unit tests, and is green',
  async (line) => {
    const { code, output } = await run(clone, line);
    expect(output).toMatch(/Test Files +1 passed \(1\)/);
    expect(output).toContain(`unit  ${KEPT}`);
    expect(code).toBe(0);
  },
);

test('`npx vitest watch` runs a test again when what it tests has changed', async () => {
  const { output } = type(clone, 'npx vitest watch');
  await expect.poll(output).toContain('Waiting for file changes');
  const file = path.join(clone, '.ci/serve/headers.mjs');
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace("replaceAll('*', '.*')", "replaceAll('*', '')"));
  await expect.poll(output).toMatch(/RERUN[^]*Test Files +1 failed/);
  await writeFile(file, source);
  await expect.poll(output).toMatch(/RERUN[^]*RERUN[^]*Test Files +1 passed/);
});

test('`npx vitest` keeps the kinds of tests apart, each with its files', async () => {
  const { code, output } = await run(clone, 'npx vitest list tests --filesOnly');
  expect(code).toBe(0);
  const lines = output.split('\n').filter((line) => line.includes('.test.ts'));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !/^\[(\w+)\] tests\/\1\//.test(line))).toEqual([]);
});

test('`npx playwright test` says in one line what to type instead', async () => {
  const { code, output } = await run(clone, 'npx playwright test');
  expect(output).toMatch(/^The browser tests are run by Vitest: npm test -- browser, or [^\n]*\n$/);
  expect(code).toBe(1);
});
