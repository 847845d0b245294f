import type { ViteUserConfig } from 'vitest/config';
import { COMMAND_LIMITS, LIMITS } from './limits.ts';

const WITH_BROWSER = {
  environment: 'node',
  // Each file drives a whole browser: more of them at once only makes each slower.
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
  globalSetup: 'tests/browser/harness/global-setup.ts',
} as const;

const WITH_ENGINES = {
  ...WITH_BROWSER,
  // A browser that does not start, or a driver that loses its page, says nothing of the app.
  retry: 1,
  setupFiles: 'tests/engines/harness/retried.ts',
  globalSetup: 'tests/engines/harness/global-setup.ts',
} as const;

/**
 * Whether `vitest` was typed alone: then it runs what answers within a minute. The other kinds build the site and start
 * browsers, for many minutes: they run where a project or a file of theirs is named. Editors, who show all tests, do not
 * come this way.
 */
const isPlain =
  /[\\/]vitest(?:\.mjs)?$/.test(process.argv[1] ?? '') &&
  !process.argv.some((word) => /^--project\b|^(?:\.\/)?tests(?:\/|$)/.test(word));

const WITH_COMMANDS = {
  ...COMMAND_LIMITS,
  environment: 'node',
  maxWorkers: 2,
  sequence: { groupOrder: 2 },
} as const;

const all = {
  test: {
    ...LIMITS,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Reading code and tables anew for each file would take longer than the tests.
          isolate: false,
          setupFiles: 'tests/unit/fresh-document.ts',
          // Not one fewer, as it would be: on two cores that would leave one idle.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: { ...WITH_COMMANDS, name: 'commands', include: ['tests/commands/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          ...WITH_BROWSER,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // The files of a worker share one browser.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...WITH_ENGINES,
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          // The files of a worker read the tables once.
          isolate: false,
        },
      },
      { extends: true, test: { ...WITH_ENGINES, name: 'faults', include: ['tests/faults/**/*.test.ts'] } },
    ],
  },
} satisfies ViteUserConfig;

const unit = all.test.projects.filter(({ test }) => test.name === 'unit');

/**
 * The kinds of tests, each in the environment that it needs, as vite.config.ts takes them in. One is chosen by its name or by
 * a path: `npx vitest run --project unit`, `npx vitest run tests/browser/help.test.ts`; `npx vitest run tests` is all of them.
 */
export const tests: ViteUserConfig = isPlain ? { test: { ...all.test, projects: unit } } : all;
