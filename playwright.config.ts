// Playwright's own runner would load every test of Vitest as one of its own, and hang.
process.stderr.write(
  'The browser tests are run by Vitest: npm test -- browser, or npx vitest run --project browser [file]\n',
);
process.exit(1);
