/**
 * How a fault went in an engine, as its test left it in the report: see tests/faults/harness/fault.ts.
 * @typedef {object} FaultResult
 * @property {string} group
 * @property {string} fault
 * @property {string} sees
 * @property {string} lost
 * @property {string} engine
 * @property {string} [reason] why it was not run in this engine
 * @property {boolean} passed
 */

/**
 * @param {import('./count.mjs').Report | null} report
 * @returns {FaultResult[]} in the order of the files' names, whichever ended first
 */
export const faultResults = (report) =>
  [...(report?.testResults ?? [])]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ status, meta }) =>
        meta?.faultResult ? [{ ...meta.faultResult, passed: status === 'passed' }] : [],
      ),
    );

const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

/** @param {string} words */
const cell = (words) => words.replaceAll('|', '\\|');

/**
 * The fault table in Markdown: one line a fault, one column an engine; the reasons of what could not be run below it.
 * @param {readonly FaultResult[]} results
 */
export function faultTable(results) {
  /** @type {string[]} */
  const reasons = [];
  /** @param {FaultResult | undefined} result */
  const outcome = (result) => {
    if (!result) return 'not run';
    if (result.reason === undefined) return result.passed ? 'holds' : '**fails**';
    if (!reasons.includes(result.reason)) reasons.push(result.reason);
    return `(${reasons.indexOf(result.reason) + 1})`;
  };
  const groups = [...new Set(results.map(({ group }) => group))].sort();
  const lines = groups.flatMap((group) => {
    const ofGroup = results.filter((result) => result.group === group);
    const faults = new Map(ofGroup.map((result) => [result.fault, result]));
    return [...faults.values()].map(({ fault, sees, lost }) => {
      const outcomes = ENGINES.map((engine) =>
        outcome(ofGroup.find((result) => result.fault === fault && result.engine === engine)),
      );
      return `| ${[group, fault, sees, lost, ...outcomes].map(cell).join(' | ')} |`;
    });
  });
  const head = ['', 'What happens', 'What you see', 'What is lost', ...ENGINES];
  const rule = head.map(() => '---');
  const table = [`| ${head.join(' | ')} |`, `| ${rule.join(' | ')} |`, ...lines];
  const notes = reasons.map((reason, i) => `(${i + 1}) Cannot be made there: ${reason}`);
  return [...table, ...(notes.length > 0 ? ['', notes.join('<br>\n')] : [])].join('\n');
}

/** The page that shows the table, below the folder of the project. */
export const FAULT_PAGE = 'tests/faults/README.md';

const BEGIN = '<!-- The fault table: written by `npm run faults` from the last run. -->';
const END = '<!-- End of the fault table. -->';

/**
 * The page of the fault table with another table in the place of its own.
 * @param {string} page its text
 * @param {string} table
 * @throws {Error} where the page has no place for a table
 */
export function withFaultTable(page, table) {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start === -1 || end < start)
    throw new Error(`${FAULT_PAGE} has no place for the fault table: "${BEGIN}" … "${END}"`);
  return `${page.slice(0, start)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`;
}
