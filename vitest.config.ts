// So that `npx vitest run tests/unit/…` finds the settings of the tests without being told.
export { default } from './tests/vitest.config.ts';
