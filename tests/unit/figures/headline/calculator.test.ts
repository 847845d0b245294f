import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkWords } from '../../../../src/figures/headline/calculator-words.ts';
import { comparePrinted } from '../../../../src/figures/headline/claim.ts';

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

  it('keeps to the rule for a base under 10 although a percentage was printed, and shows the difference', () => {
    for (const [printed, what] of [
      ['716', '716% is the ratio, not the rise.'],
      ['616', '616% is the rise, worked out rightly.'],
      ['50', '50% is neither the rise nor the ratio.'],
    ] as const) {
      expect(checkWords({ before: 6, after: 43, printed })).toMatchObject({
        lead: `From 6 to 43: 37 more. It starts from 6. Under 10 no percentage should be given: say both numbers instead. ${what}`,
        warning: null,
      });
    }
    expect(checkWords({ before: 0, after: 5, printed: '500' }).lead).toBe(
      'From 0 to 5: 5 more. Nothing can be a percentage of 0, so there is no percentage. 500% cannot be checked.',
    );
  });

  test.each([
    ['44', '44% is the rise, cut, not rounded: the counts give 44.8%.'],
    ['45', '45% is the rise, worked out rightly.'],
    ['44.8', '44.8% is the rise, worked out rightly.'],
  ])('says of %s%%, from 3,903 to 5,653, whether it was cut', (printed, lead) => {
    expect(checkWords({ before: 3903, after: 5653, printed }).lead).toBe(lead);
  });

  it('never rounds a fall to all, nor what is left to nothing', () => {
    const { lead, steps } = checkWords({ before: 100_000_000, after: 1 });
    expect(lead).toContain('a fall of nearly 100%.');
    expect(steps[1]).toContain('= nearly 100%: the fall.');
    expect(steps[2]).toContain('less than 0.1 times, or less than 0.1%: the ratio.');
    expect(checkWords({ before: 50, after: 0 }).lead).toContain('a fall of 100%.');
  });

  it('shows no decimals that round to another whole number than the words do', () => {
    const { lead, steps } = checkWords({ before: 4042, after: 8224 });
    expect(lead).toContain('a rise of 103%');
    expect(steps[1]).toContain('= 103.46%: the rise.');
  });

  it('asks for what is missing, and does what it can without', () => {
    expect(checkWords({}).needed).toBe('Enter the number after.');
    expect(checkWords({ after: 361 }).needed).toContain('or the days');
    expect(checkWords({ after: 5653, days: 365 })).toMatchObject({
      lead: null,
      steps: ['5,653 \u00f7 365 days = 15.49 a day.'],
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
