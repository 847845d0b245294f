import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkWords } from '../../../src/figures/headline/check.ts';
import { comparePrinted } from '../../../src/figures/headline/compare.ts';

const BROKEN = /NaN|undefined|Infinity|null| {2}|\.\./;

describe('the calculator', () => {
  it('shows the rise, the ratio and the number per day, and that the ratio was printed', () => {
    expect(checkWords({ before: 63, after: 361, printed: '573', days: 365 })).toEqual({
      lead: '573% is the ratio, not the rise. The counts give a rise of 473%.',
      steps: [
        '361 \u2212 63 = 298 more.',
        '298 \u00f7 63 = 473.0%: the rise.',
        '361 \u00f7 63 = 5.7 times, or 573.0%: the ratio.',
        '361 \u00f7 365 days = 1.0 a day.',
      ],
      warning: null,
      needed: null,
    });
  });

  test.each([
    [63, 361, '473', 'change'],
    [63, 361, '573', 'ratio'],
    [63, 361, '500', 'neither'],
    [63, 361, '-473', 'neither'],
    [3903, 5653, '44', 'change'],
    [3903, 5653, '44.8', 'change'],
    [77, 63, '18', 'change'],
    [77, 63, '-18', 'change'],
    [77, 63, '82', 'ratio'],
    [100, 50, '50', 'change'],
    [5, 5, '0', 'change'],
    [5, 5, '100', 'ratio'],
    [0, 5, '500', null],
  ] as const)('of %i and %i, %s%% is: %s', (from, to, printed, what) => {
    expect(comparePrinted(from, to, printed)).toBe(what);
  });

  it('warns of a base under 50, and gives no percentage under 10', () => {
    expect(checkWords({ before: 49, after: 60 }).warning).toContain('fewer than 50');
    expect(checkWords({ before: 50, after: 60 }).warning).toBeNull();
    const tiny = checkWords({ before: 9, after: 60 });
    expect(tiny.warning).toContain('Under 10 no percentage');
    expect([tiny.lead, ...tiny.steps].join(' ')).not.toContain('%');
    expect(checkWords({ before: 0, after: 60 }).warning).toContain('percentage of 0');
  });

  it('asks for what is missing, and does what it can without', () => {
    expect(checkWords({}).needed).toBe('Enter the number after.');
    expect(checkWords({ after: 361 }).needed).toContain('or the days');
    expect(checkWords({ after: 5653, days: 365 })).toMatchObject({
      lead: null,
      steps: ['5,653 \u00f7 365 days = 15.5 a day.'],
      needed: null,
    });
    expect(checkWords({ after: 361, printed: '5' }).needed).toContain('number before');
  });

  it('never says anything broken, and no percentage but the printed one under a base of 10', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100_000_000 }));
    const printed = fc.option(fc.integer({ min: -1000, max: 1_000_000 }).map(String), { nil: undefined });
    fc.assert(
      fc.property(count, count, printed, fc.integer({ min: 1, max: 36_600 }), (before, after, text, days) => {
        const said = checkWords({ before, after, days, ...(text === undefined ? {} : { printed: text }) });
        for (const words of [said.lead ?? '', said.warning ?? '', ...said.steps]) {
          expect(words).not.toMatch(BROKEN);
          const allowed = before >= 10 ? 3 : words === said.lead && text !== undefined ? 1 : 0;
          expect(words.split('%').length - 1).toBeLessThanOrEqual(allowed);
        }
      }),
    );
  });
});
