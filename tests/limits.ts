/*
 * How long tests wait. No test file names a limit of its own: the rule `limits/no-literal` of .oxlintrc.json refuses it.
 */

/**
 * The longest wait for one thing, in milliseconds: an answer that is polled for, an element of a page, a page that loads, a
 * browser that starts. Two quiet cores need a second or two for the slowest of them, and ten times that beside busy neighbours.
 * What comes ends its wait at once, so that a generous limit costs time only where something is broken.
 */
export const PATIENCE_MS = 60_000;

/**
 * For a whole test or hook, in milliseconds. It may wait for several things one after the other, and is given longer than any of
 * them: a failure then names what did not come, and not merely the test.
 */
export const TEST_MS = 300_000;

/** How long a test looks, in milliseconds, for what must not come: the only wait that always lasts to its end. */
export const IN_VAIN_MS = 500;

/** The limits as settings of Vitest, which every project inherits. */
export const LIMITS = {
  testTimeout: TEST_MS,
  hookTimeout: TEST_MS,
  teardownTimeout: PATIENCE_MS,
  expect: { poll: { timeout: PATIENCE_MS } },
} as const;

/**
 * The same for commands that are typed in a clone. One of them may set up, build and start everything before it answers, which
 * takes half a minute on two quiet cores.
 */
export const COMMAND_LIMITS = {
  testTimeout: 2 * TEST_MS,
  hookTimeout: 2 * TEST_MS,
  teardownTimeout: PATIENCE_MS,
  expect: { poll: { timeout: 2 * PATIENCE_MS } },
} as const;
