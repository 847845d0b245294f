import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVitest, type Vitest } from 'vitest/node';
import { ROOT } from '../../../.ci/shared/main.mjs';
import { toolPath } from '../../../.ci/shared/tools.mjs';
import { COMMAND_LIMITS, PATIENCE_MS, TEST_MS } from '../../limits.ts';
import { makeFolder } from './folder.ts';

describe('every project of the tests', () => {
  let vitest: Vitest;
  beforeAll(async () => {
    vitest = await createVitest('test', { config: path.join(ROOT, 'vite.config.ts'), watch: false });
  });
  afterAll(() => vitest.close());

  it('has the one limit for a poll, and the one for a test or a hook', () => {
    const limits = vitest.projects.map(({ name, config }) => ({
      name,
      test: config.testTimeout,
      hook: config.hookTimeout,
      poll: config.expect.poll?.timeout,
    }));
    expect(limits).toEqual(
      ['unit', 'commands', 'browser', 'engines', 'faults'].map((name) => ({
        name,
        test: name === 'commands' ? COMMAND_LIMITS.testTimeout : TEST_MS,
        hook: name === 'commands' ? COMMAND_LIMITS.hookTimeout : TEST_MS,
        poll: name === 'commands' ? COMMAND_LIMITS.expect.poll.timeout : PATIENCE_MS,
      })),
    );
  });

  it('gives a test the time to say what it waited for in vain', () => {
    expect(TEST_MS).toBeGreaterThan(2 * PATIENCE_MS);
  });
});

/** What lint says of code in a test, one rule for each complaint. */
function complaints(code: Readonly<Record<string, string>>): Record<string, string[]> {
  const settings = readFileSync(path.join(ROOT, '.oxlintrc.json'), 'utf8');
  const folder = makeFolder({
    ...code,
    '.oxlintrc.json': settings.replace('"./.ci/', `"${ROOT}/.ci/`),
  });
  const { stdout } = spawnSync(process.execPath, [toolPath('oxlint'), '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  const ours = diagnostics.filter(({ code: rule }) =>
    /limits|no-restricted-vi-methods|no-restricted-imports/.test(rule),
  );
  return Object.fromEntries(
    Object.keys(code).map((file) => [
      file,
      ours.filter(({ filename }) => filename.endsWith(file)).map((one) => one.code),
    ]),
  );
}

/** Names of files for pieces of code, which are told by their place. */
const asTests = (pieces: readonly string[]): Record<string, string> =>
  Object.fromEntries(pieces.map((code, at) => [`tests/browser/sample-${at}.test.ts`, code]));

const REFUSED = [
  'await expect.poll(seen, { timeout: 20_000 }).toBe(1);',
  'await page.waitForSelector("a", { state: "attached", timeout: 2 * 500 });',
  'const SLOW = { timeout: 20_000 } as const;',
  'const LONG = 60_000; describe("all", { timeout: LONG }, () => {});',
  'vi.setConfig({ hookTimeout: 60_000 });',
  'open({ timeouts: { script: 60_000, pageLoad: PATIENCE_MS } });',
  'function wait(page: Page, timeout = 30_000) {}',
  'beforeAll(async () => {}, 120_000);',
  'test("it", async () => {}, 90_000);',
  'test.each(KINDS)("%s", async () => {}, 90_000);',
  'const LONG = 90_000; it.skipIf(none)("it", async () => {}, LONG);',
  'context.setDefaultTimeout(10_000);',
  'fetch(url, { signal: AbortSignal.timeout(5000) });',
  'await page.waitForTimeout(PAUSE_MS);',
  'import { vi } from "vitest"; await vi.waitFor(() => seen());',
  'import { vi } from "vitest"; await vi.waitUntil(() => seen());',
  'import { chromium } from "playwright"; await chromium.launch();',
];

const ALLOWED = [
  'await expect.poll(() => seen()).toBe(1);',
  'import { PATIENCE_MS } from "../limits.ts"; page.setDefaultTimeout(PATIENCE_MS);',
  'import { PATIENCE_MS } from "../limits.ts"; const wait = (page, timeout = PATIENCE_MS) => page.waitForSelector("a", { timeout });',
  'test.each([1, 2])("%s", (n) => expect(n).toBe(n));',
  'const LEAST = 20; test.skipIf(LEAST < 20)("it", () => {});',
  'await new Promise((resolve) => setTimeout(resolve, 50));',
  'import type { Browser } from "playwright"; export const use = (browser: Browser) => browser.close();',
];

describe('lint', () => {
  it('refuses a limit, a pause or a browser of a test’s own, and nothing like it', () => {
    const refused = complaints(asTests(REFUSED));
    expect(Object.values(refused).map(({ length }) => length)).toEqual(REFUSED.map(() => 1));
    expect(Object.values(complaints(asTests(ALLOWED))).flat()).toEqual([]);
  });

  it('lets the harness open browsers', () => {
    const code = 'import { chromium } from "playwright"; await chromium.launch();';
    expect(complaints({ 'tests/browser/harness/browser.ts': code })).toEqual({
      'tests/browser/harness/browser.ts': [],
    });
  });
});
