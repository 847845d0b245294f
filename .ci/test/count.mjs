/**
 * How many passed and how many failed.
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * The part of vitest's JSON report that is read here.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ name: string, status: string, assertionResults: { status: string, meta?: { faultResult?: Omit<import('./fault-table.mjs').FaultResult, 'passed'> } }[] }[]} testResults one for each file
 */

/**
 * Counts tests from vitest's JSON report. What fails outside a test (a file that does not load, an unhandled error,
 * a run that never reported) counts as a failure too: a run that ended badly is never all passed.
 * @param {Report | null} report null where there is none
 * @param {number} exitCode of vitest
 * @returns {Count}
 */
export function countTests(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const filesThatFellOver = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = (report?.numFailedTests ?? 0) + filesThatFellOver.length;
  const endedBadly = report === null || exitCode !== 0;
  return { passed, failed: endedBadly ? Math.max(failed, 1) : failed };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export const sumCounts = (counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});
