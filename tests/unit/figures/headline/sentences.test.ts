import { describe, expect, it, test } from 'vitest';
import { slipOf } from '../../../../src/figures/headline/slip.ts';
import { steps, editionWords } from '../../../../src/figures/headline/steps-words.ts';
import type { Headline } from '../../../../src/contract/headline.ts';
import { verdictOf } from '../../../../src/figures/headline/verdict.ts';
import { breakWords, slipWords, verdictWords } from '../../../../src/figures/headline/headline-words.ts';
import { headline, headlines } from './table.ts';

const BROKEN = /NaN|undefined|Infinity|null|\[object| {2}|\.\.|,\.|\(\)/;

function said(h: Headline): string[] {
  const verdict = verdictOf(h);
  const slip = slipOf(h, verdict);
  return [
    ...Object.values(verdictWords(h, verdict)),
    ...steps(h),
    ...editionWords(h),
    ...(slip ? Object.values(slipWords(slip, h)) : []),
    breakWords(h) ?? '',
  ];
}

const withCounts = (h: Headline, from: number, to: number): Headline => ({
  ...h,
  later: { ...h.later, value: to },
  ...(h.earlier ? { earlier: { ...h.earlier, value: from } } : {}),
});

describe('what is said of a headline', () => {
  test.each(headlines.map((h) => [h.id, h] as const))(
    '%s: no broken sentence, whatever the counts',
    (_, h) => {
      const counts = [0, 1, 9, 10, 49, 50, 63, 100_000_000];
      for (const from of counts) {
        for (const to of counts) {
          for (const words of said(withCounts(h, from, to))) expect(words).not.toMatch(BROKEN);
        }
      }
      for (const words of said(h)) expect(words).not.toMatch(BROKEN);
    },
  );

  it('has no percentage of its own under a base of 10', () => {
    for (const h of headlines.filter(({ kind }) => kind === 'change')) {
      for (const from of [0, 1, 6, 9]) {
        const words = said(withCounts(h, from, 43))
          .join(' ')
          .replaceAll(h.printed, '');
        expect(words, `headline ${h.id}`).not.toMatch(/\d%/);
      }
    }
  });

  it('redoes the sum step by step', () => {
    expect(steps(headline('kent-2017'))).toEqual([
      '361 \u2212 63 = 298 more.',
      '298 \u00f7 63 = 473.0%: the rise.',
      '361 \u00f7 63 = 5.7 times, or 573.0%: the ratio.',
    ]);
    expect(steps(headline('england-wales-per-day-2020'))[0]).toBe('9,153 \u00f7 91 days = 100.6 a day.');
  });

  it('gives both numbers of Kent, January to March 2020: as printed and as they are now', () => {
    const kent = headline('kent-per-day-2020');
    expect(steps(kent)[0]).toBe('304 + 48 = 352.');
    expect(editionWords(kent).map((words) => words.match(/\d+/g))).toEqual([
      ['304', '299'],
      ['48', '54'],
      ['352', '353'],
    ]);
  });

  it('says where the way of counting changed in between', () => {
    expect(breakWords(headline('grooming-uk-2025'))).toContain('1 April 2021');
    expect(breakWords(headline('kent-2017'))).toBeNull();
  });
});
