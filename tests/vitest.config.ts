import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LIMITS } from './limits.ts';

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

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.vite-tests',
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
});
