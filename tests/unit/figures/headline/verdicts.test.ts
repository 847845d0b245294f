import { describe, expect, it, test } from 'vitest';
import { slipOf } from '../../../../src/figures/headline/slip.ts';
import type { Headline } from '../../../../src/contract/headline.ts';
import { verdictOf } from '../../../../src/figures/headline/verdict.ts';
import { slipWords, verdictWords } from '../../../../src/figures/headline/headline-words.ts';
import { headline, headlines, headlinesWith, tables } from './table.ts';

const SAID = {
  matches: 'right',
  'does-not-match': 'wrong',
  'matches-another-base': 'right-on-another-base',
  'cannot-be-checked': 'cannot-be-checked',
  'no-number-printed': 'no-number-printed',
} as const;

const rest = (id: string): string => verdictWords(headline(id), verdictOf(headline(id))).rest;

describe('the verdict on every headline', () => {
  test.each(tables.headlines.map((row) => [row.id, row] as const))('%s is what its counts say', (id, row) => {
    expect(verdictOf(headline(id)).kind).toBe(SAID[row.verdict]);
  });

  it.each(['matches', 'does-not-match', 'no-number-printed'] as const)(
    'is not read from the table: it stays although every row says "%s"',
    (verdict) => {
      for (const changed of headlinesWith({ verdict })) {
        const { judged: _, ...unjudged } = headline(changed.id);
        expect(changed).toEqual(unjudged);
        expect(verdictOf(changed)).toEqual(verdictOf(unjudged));
      }
    },
  );

  it('hears what a person knows only where the counts do not fit', () => {
    for (const judged of ['another-base', 'other-counts'] as const) {
      for (const h of headlines) {
        const { kind, judgement } = verdictOf({ ...h, judged });
        const excused =
          kind === 'right-on-another-base' || (kind === 'cannot-be-checked' && h.kind === 'change');
        expect(excused, `headline ${h.id}`).toBe(judgement.verdict === 'does-not-match');
      }
    }
  });

  it('turns when a count turns', () => {
    const kent = headline('kent-2017');
    const right = { ...kent, later: { ...kent.later, value: 424 } };
    expect(verdictOf(right).kind).toBe('right');
    const cleveland = headline('cleveland-2017');
    expect(verdictOf({ ...cleveland, later: { ...cleveland.later, value: 144 } }).kind).toBe('wrong');
  });
});

describe('the words of a verdict', () => {
  it('say what it should be', () => {
    expect(rest('kent-2017')).toBe('It should be a rise of 473%, from 63 to 361 (298 more).');
    expect(rest('wiltshire-2020')).toBe('It should be a fall of 18%, from 77 to 63 (14 fewer).');
    expect(rest('greater-manchester-2019')).toContain('1.5 times as many, a rise of 51%');
  });

  it('lead with the counts under a base of 50, and give no percentage under 10', () => {
    const dyfed = headline('dyfed-powys-2024');
    const plain: Headline = { ...dyfed, printed: '99%' };
    expect(verdictWords(plain, verdictOf(plain)).rest).toBe(
      'It should say: from 30 to 67 (37 more), a rise of 123%.',
    );
    expect(rest('hertfordshire-2019')).toBe('It should say: from 6 to 43 (37 more), with no percentage.');
  });

  it('say when a right number was cut and not rounded', () => {
    expect(rest('england-wales-2017')).toContain('44.8% was cut to 44%, not rounded.');
    expect(rest('leicestershire-2019')).not.toContain('cut');
    expect(rest('per-day-2019')).toContain('22.5 was cut to 22, not rounded.');
  });

  it('shows a rounded 15 a day with the decimals that round to it', () => {
    expect(rest('per-day-2017')).toBe('It is 15.49 a day.');
  });
});

describe('the likely slip', () => {
  const slip = (h: Headline) => slipOf(h, verdictOf(h));

  it('is named where one is known, and nowhere else', () => {
    const named = headlines.flatMap((h) => {
      const found = slip(h);
      return found ? [[h.id, found.kind]] : [];
    });
    expect(named).toEqual([
      ['kent-2017', 'ratio-as-rise'],
      ['hertfordshire-2019', 'ratio-as-rise'],
      ['thames-valley-2019', 'misprinted-number'],
      ['lincolnshire-2020', 'misprinted-count'],
      ['northern-ireland-2022', 'other-span'],
      ['grooming-uk-2025', 'different-forces'],
    ]);
  });

  it('of Lincolnshire is the misprinted 119, from the table of what was printed', () => {
    const h = headline('lincolnshire-2020');
    const found = slip(h);
    expect(found && slipWords(found, h).rest).toBe(
      'The count for 2018/19 was 199, not 119. With it, 14% is right.',
    );
  });

  it('gives no percentage of its own under a base of 10, and an exact one from there', () => {
    const words = (h: Headline) => slipWords({ kind: 'ratio-as-rise' }, h).rest;
    expect(words(headline('hertfordshire-2019'))).toContain('43 divided by 6 is 7.2 times, printed as 716%:');
    expect(words(headline('kent-2017'))).toContain('361 divided by 63 is 573.0%:');
  });

  it('is a shorter period wherever a part of a year stands beside a year', () => {
    const kent = headline('kent-2017');
    const half = { ...kent.later, label: 'half', period: { start: '2016-04-01', end: '2016-09-30' } };
    expect(slip({ ...kent, later: half })?.kind).toBe('shorter-period');
    const leap = { ...kent.later, period: { start: '2019-04-01', end: '2020-03-31' } };
    expect(slip({ ...kent, later: leap })?.kind).toBe('ratio-as-rise');
  });

  it('is another span only where the claim names fewer years than lie between its counts', () => {
    const { claimedYears: _, ...spanless } = headline('northern-ireland-2022');
    const words = (claimedYears: number) => {
      const h = { ...spanless, claimedYears };
      const found = slip(h);
      return found && slipWords(found, h).rest;
    };
    expect(words(3)).toBe('The claim is about 3 years; the counts printed are 4 years apart.');
    expect(words(1)).toBe('The claim is about 1 year; the counts printed are 4 years apart.');
    expect(words(4)).toBeNull();
    expect(slip({ ...spanless, claim: 'Up by over 80% in three years' })).toBeNull();
  });

  it('is not guessed for a force whose number fits another base', () => {
    expect(slip({ ...headline('bedfordshire-images-2018'), judged: 'another-base' })).toBeNull();
  });
});
