import { describe, expect, it, test } from 'vitest';
import { forcesWords, otherForcesWords } from '../../../../src/figures/headline/forces-words.ts';
import { isNoTrend, verdictOf } from '../../../../src/figures/headline/verdict.ts';
import { steps } from '../../../../src/figures/headline/steps-words.ts';
import type { Headline, HeadlineCount } from '../../../../src/contract/headline.ts';
import { verdictWords } from '../../../../src/figures/headline/headline-words.ts';
import { headline, headlines } from './table.ts';

const said = (h: Headline): string => verdictWords(h, verdictOf(h)).rest;

function answered(before: HeadlineCount['forces'], after: HeadlineCount['forces']): Headline {
  const h = headline('england-wales-2017');
  const earlier = h.earlier ?? h.later;
  return {
    ...h,
    earlier: { ...earlier, ...(before === undefined ? {} : { forces: before }) },
    later: { ...h.later, ...(after === undefined ? {} : { forces: after }) },
  };
}

describe('how many forces answered', () => {
  test.each([
    ['england-wales-2017', '39 forces answered.'],
    ['per-day-2017', '39 forces answered.'],
    ['per-day-2019', '40 forces answered.'],
    ['doubled-2019', '2015/16: how many forces answered is not known to us. 2018/19: 40 forces answered.'],
    ['grooming-uk-2025', 'How many forces answered is not known to us.'],
    ['ons-share-2019', null],
    ['england-wales-per-day-2020', null],
    ['kent-2017', null],
  ])('%s: %s', (id, words) => expect(forcesWords(headline(id))).toBe(words));
});

describe('totals of other forces', () => {
  test.each([
    [39, 39, false],
    [38, 39, true],
    ['not-said', 40, true],
    [40, 'not-said', true],
    ['not-said', 'not-said', true],
  ] as const)('of %s and %s forces: no trend is %s', (before, after, noTrend) => {
    const h = answered(before, after);
    expect(isNoTrend(h)).toBe(noTrend);
    expect(otherForcesWords(h) !== null).toBe(noTrend);
  });

  it('are never said to rise or to fall, nor is what lies across a break', () => {
    const brokenBy = { date: '2016-04-01', title: 'A new rule' };
    const apart = [...headlines.filter(isNoTrend), ...headlines.map((h) => ({ ...h, brokenBy }))];
    for (const h of apart.filter(({ kind }) => kind === 'change')) {
      const words = [said(h), ...steps(h)].join(' ');
      expect(words, h.id).not.toMatch(/a (rise|fall) of|the (rise|fall)\./);
      expect(words, h.id).toContain('no rise or fall of the same thing');
    }
  });

  it('are said to differ, by how much', () => {
    expect(said(headline('grooming-uk-2025'))).toBe(
      'The printed counts differ by 95% (from 3,728 to 7,263, 3,535 more). That is no rise or fall of the same thing.',
    );
    expect(said(headline('doubled-2019'))).toBe(
      'It is 2.0 times as many. The printed counts differ by 103% (from 4,042 to 8,224, 4,182 more). That is no rise or fall of the same thing.',
    );
    expect(steps(headline('doubled-2019'))[1]).toContain('= 103.46%: the difference.');
  });

  it('are still a rise where as many answered', () => {
    expect(said(headline('england-wales-2017'))).toContain('a rise of 45%');
  });
});
