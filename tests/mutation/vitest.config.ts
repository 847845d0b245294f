import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LIMITS } from '../limits.ts';

/** The unit tests as the mutation run has them: those of one room, in one process. See main.ts. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: 'node_modules/.vite-mutation',
  test: {
    name: 'unit',
    environment: 'node',
    include: (process.env['MUTATION_TESTS'] ?? 'tests/unit')
      .split(',')
      .map((folder) => `${folder}/**/*.test.{ts,tsx}`),
    ...LIMITS,
    isolate: false,
    setupFiles: 'tests/unit/fresh-document.ts',
  },
});
