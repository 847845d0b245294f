import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNotPublished, parseCount } from '../../../../../data/tools/import/parse/count.ts';

const whole = fc.integer({ min: -9_999_999, max: 9_999_999 });

describe('a count', () => {
  it.each([
    ['20323.0', 20323],
    [' 66776 ', 66776],
    ['160,259 ', 160259],
    ['-00 ', 0],
    ['-45', -45],
    ['\u221245', -45],
    ['\u00a012\u00a0', 12],
    ['1,204 [note 4]', 1204],
    ['0', 0],
  ])('%j is %d', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each([
    '',
    ' ',
    '..',
    '[x]',
    '-',
    'n/a',
    '1.5',
    '1,23',
    '12,34',
    '1 234',
    '1e5',
    '2010-11-01',
    '--4',
    '45-',
  ])('%j is none, and never zero', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });

  it('in every way of writing it is the same number', () => {
    fc.assert(
      fc.property(
        whole,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', ' ', '\u00a0'),
        (n, grouped, point, blank) => {
          const text = grouped ? new Intl.NumberFormat('en-GB').format(n) : String(n);
          expect(parseCount(`${blank}${text}${point ? '.0' : ''}${blank}`)).toBe(n);
        },
      ),
    );
  });

  it('with anything but digits in it is none', () => {
    fc.assert(
      fc.property(
        whole,
        fc.string({ minLength: 1 }).filter((text) => /[^\d\s,.\u2212-]/u.test(text) && !/\[note/i.test(text)),
        (n, text) => {
          expect(parseCount(`${n}${text}`)).toBeUndefined();
        },
      ),
    );
  });

  it('that is not published is known by its mark', () => {
    expect(['..', '[x]', ':', '[X] '].map(isNotPublished)).toEqual([true, true, true, true]);
    expect(['', '0', '-'].map(isNotPublished)).toEqual([false, false, false]);
  });
});
