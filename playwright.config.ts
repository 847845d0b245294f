// Playwright's own runner would load every test of Vitest as one of its own, and hang.
console.error(
  'The browser tests are run by Vitest: npm test -- browser, or npx vitest run --project browser [file]',
);
process.exit(1);
