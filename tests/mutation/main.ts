import { existsSync, statSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { Problem, runAsProgram } from '../../.ci/shared/main.mjs';

/*
 * Changes the code in small ways, one at a time, and sees whether the unit tests of the same room notice. What none of them
 * notices is printed with its place, and at last the score. It is no part of `npm test`: a room takes from minutes to hours.
 */

const USAGE =
  'npm run mutation -- PATH ...\nA path is a file or a folder of the code, such as src/places or src/storage/lock.ts.';

/** What is to be changed, and the folders of the tests that are to notice. @throws {Problem} where there is no such code */
function readPaths(paths: readonly string[]): { mutate: string[]; tests: string[] } {
  if (paths.length === 0) throw new Problem(`What is to be changed?\n${USAGE}`);
  const tests = new Set<string>();
  const mutate = paths.map((path) => {
    const room = /^src\/([a-z-]+)/.exec(path)?.[1];
    if (room === undefined || !existsSync(path))
      throw new Problem(`There is no code at "${path}".\n${USAGE}`);
    tests.add(`tests/unit/${room}`);
    return statSync(path).isDirectory() ? `${path.replace(/\/$/, '')}/**/*.{ts,tsx}` : path;
  });
  return { mutate, tests: [...tests] };
}

await runAsProgram(import.meta.url, async () => {
  const { mutate, tests } = readPaths(process.argv.slice(2));
  // Read by vitest.config.ts, in the process that Stryker starts.
  process.env['MUTATION_TESTS'] = tests.join(',');
  const stryker = new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // Stryker would rewrite tsconfig.json by a part of TypeScript that version 7 no longer has, and it needs none.
    tsconfigFile: 'none',
    ignorePatterns: ['dist', '.cache', 'coverage'],
    tempDirName: '.cache/mutation',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false },
    // A change may make a loop endless. Less than this, and a slow machine would pass for one.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 15,
  });
  await stryker.runMutationTest();
});
