import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAULT_PAGE, faultResults, faultTable, withFaultTable } from '../../../.ci/test/fault-table.mjs';

const result = (engine: string, more = {}) => ({
  group: 'Network',
  fault: 'The server is gone',
  sees: 'The page as before',
  lost: 'Nothing',
  engine,
  passed: true,
  ...more,
});

describe('the fault table', () => {
  test('has a line for each fault and says how it went in each engine', () => {
    const table = faultTable([result('Chromium'), result('Firefox', { passed: false })]);
    expect(table.split('\n').at(-1)).toBe(
      '| Network | The server is gone | The page as before | Nothing | holds | **fails** | not run |',
    );
  });

  test('gives the reason where a fault cannot be made, each reason once', () => {
    const no = { reason: 'it has no such setting', passed: false };
    const table = faultTable([result('WebKit', no), result('WebKit', { ...no, fault: 'Another' })]);
    expect(table.match(/\(1\)/g)).toHaveLength(3);
    expect(table).toContain('(1) Cannot be made there: it has no such setting');
  });

  test('puts the groups in one order, however the tests ran', () => {
    const [a, b] = [result('Chromium'), result('Chromium', { group: 'Database' })];
    expect(faultTable([a, b])).toBe(faultTable([b, a]));
  });

  test('takes from a report only tests of faults', () => {
    const { passed, ...faultResult } = result('Chromium');
    const report = {
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'passed',
          assertionResults: [
            { status: 'passed', meta: { faultResult } },
            { status: 'passed', meta: {} },
          ],
        },
      ],
    };
    expect(faultResults(report)).toEqual([{ ...faultResult, passed }]);
    expect(faultResults(null)).toEqual([]);
  });

  test('takes the place of the former one on its page, and of nothing else', () => {
    const place = (inside: string): string =>
      `before\n<!-- The fault table: written by \`npm run faults\` from the last run. -->\n\n${inside}\n\n<!-- End of the fault table. -->\nafter`;
    expect(withFaultTable(place('old'), 'new')).toBe(place('new'));
    expect(() => withFaultTable('nothing', 'new')).toThrow('no place');
  });

  test('has a place on the page that is to show it, and one in every line for each engine', () => {
    const page = readFileSync(new URL(`../../../${FAULT_PAGE}`, import.meta.url), 'utf8');
    expect(withFaultTable(page, 'new')).toContain('\n\nnew\n\n');
    const lines = page.split('\n').filter((line) => line.startsWith('| '));
    expect(lines.length).toBeGreaterThan(80);
    expect(lines.filter((line) => line.split(/(?<!\\)\|/).length !== 9)).toEqual([]);
  });
});
