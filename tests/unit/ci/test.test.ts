import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countTests, sumCounts } from '../../../.ci/test/count.mjs';
import { describeOutcome, runSteps } from '../../../.ci/test/run-steps.mjs';
import { chooseSteps } from '../../../.ci/test/steps.mjs';

const file = (...statuses: string[]) => ({
  name: 'a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (...files: ReturnType<typeof file>[]) => {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  return {
    numPassedTests: tests.filter(({ status }) => status === 'passed').length,
    numFailedTests: tests.filter(({ status }) => status === 'failed').length,
    testResults: files,
  };
};

describe('counting tests', () => {
  test('passed and failed are those of the report', () => {
    expect(countTests(report(file('passed', 'failed'), file('passed')), 1)).toEqual({ passed: 2, failed: 1 });
    expect(countTests(report(file('passed')), 0)).toEqual({ passed: 1, failed: 0 });
  });

  test('a skipped test is neither', () => {
    expect(countTests(report(file('passed', 'skipped')), 0)).toEqual({ passed: 1, failed: 0 });
  });

  test('a file that does not load is a failure', () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
    expect(countTests(report(file('passed'), broken), 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('a run without a report, or one that ended badly, is a failure', () => {
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report(file('passed')), 124)).toEqual({ passed: 1, failed: 1 });
  });

  test('a run that ended with an error never counts as all passed', () => {
    const statuses = fc.array(fc.constantFrom('passed', 'failed', 'skipped'));
    fc.assert(
      fc.property(fc.array(statuses), fc.integer({ min: 1 }), (files, exitCode) => {
        expect(countTests(report(...files.map((list) => file(...list))), exitCode).failed).toBeGreaterThan(0);
      }),
    );
  });

  test('the sum of nothing is nothing', () => {
    expect(sumCounts([])).toEqual({ passed: 0, failed: 0 });
    expect(
      sumCounts([
        { passed: 2, failed: 0 },
        { passed: 1, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});

describe('choosing steps', () => {
  const run = async () => ({ passed: 1, failed: 0 });

  test('one that stands apart runs only where it is named', () => {
    const steps = [
      { name: 'unit', needs: [], run },
      { name: 'faults', needs: [], apart: true, run },
    ];
    const names = (asked: string[]): string[] => chooseSteps(steps, asked).chosen.map(({ name }) => name);
    expect(names([])).toEqual(['unit']);
    expect(names(['faults'])).toEqual(['faults']);
  });
});

describe('the steps of the test', () => {
  const step = (
    name: string,
    run: () => Promise<{ passed: number; failed: number }>,
    ...needs: string[]
  ) => ({
    name,
    needs,
    run: vi.fn(run),
  });
  const pass = async () => ({ passed: 1, failed: 0 });
  const fail = async () => ({ passed: 4, failed: 1 });
  const quietly = async (steps: Parameters<typeof runSteps>[0]) => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    try {
      return await runSteps(steps);
    } finally {
      vi.restoreAllMocks();
    }
  };

  test('one that fails does not hide those after it', async () => {
    const steps = [step('lint', fail), step('unit', pass)];
    expect(sumCounts(await quietly(steps))).toEqual({ passed: 5, failed: 1 });
  });

  test('one that cannot run without another counts as failed when that one fails', async () => {
    const browser = step('browser', pass, 'build');
    const outcomes = await quietly([step('build', fail), browser]);
    expect(browser.run).not.toHaveBeenCalled();
    expect(outcomes[1]).toMatchObject({ name: 'browser', passed: 0, failed: 1 });
  });

  test('one that throws is a failure, not the end', async () => {
    const throwing = step('build', async () => {
      throw new Error('no space left');
    });
    expect(sumCounts(await quietly([throwing, step('unit', pass)]))).toEqual({ passed: 1, failed: 1 });
  });

  test('a choice brings what it needs, in the order of all', () => {
    const steps = [step('unit', pass), step('build', pass), step('browser', pass, 'build')];
    const names = (chosen: readonly { name: string }[]) => chosen.map(({ name }) => name);
    expect(names(chooseSteps(steps, []).chosen)).toEqual(['unit', 'build', 'browser']);
    expect(names(chooseSteps(steps, ['browser']).chosen)).toEqual(['build', 'browser']);
    expect(chooseSteps(steps, ['unit', 'brwser']).unknown).toEqual(['brwser']);
  });

  test('each is described with its count and its time', () => {
    const line = describeOutcome({ name: 'unit', passed: 212, failed: 0, seconds: 14.21 });
    expect(line.replace(/ +/g, ' ')).toBe('✔ unit 212 passed, 0 failed 14.2 s');
  });
});
