import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  readDays,
  readCount,
  MOST_DAYS,
  readPercent,
  MOST_COUNT,
} from '../../../../src/figures/headline/typed-number.ts';

const number = (value: number, text = String(value)) => ({ kind: 'number', value, text });

describe('a count', () => {
  test.each([
    ['361', 361],
    [' 361\t', 361],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['0', 0],
    ['007', 7],
    ['12.0', 12],
    ['100,000,000', MOST_COUNT],
  ])('reads "%s"', (text, value) => expect(readCount(text)).toEqual(number(value)));

  test.each([
    ['-3', 'less than 0'],
    ['\u22123', 'less than 0'],
    ['6.5', 'whole number'],
    ['100,000,001', '100 million at most'],
    ['9'.repeat(400), '100 million at most'],
    ['573%', 'without a percent sign'],
    ['sixty', 'figures only'],
    ['12,34', 'figures only'],
    ['1e5', 'figures only'],
    ['6 3', 'figures only'],
    ['%', 'figures only'],
    ['0x10', 'figures only'],
  ])('refuses "%s", saying why', (text, why) => {
    expect(readCount(text)).toEqual({ kind: 'wrong', say: expect.stringContaining(why) });
  });

  it('is empty where there are only blanks', () => {
    expect([readCount(''), readCount('  '), readPercent('\n'), readDays(' ')]).toEqual(
      Array.from({ length: 4 }, () => ({ kind: 'empty' })),
    );
  });
});

describe('a printed percentage', () => {
  test.each([
    ['573', 573, '573'],
    ['573%', 573, '573'],
    [' 573 % ', 573, '573'],
    ['44.80%', 44.8, '44.8'],
    ['-17%', -17, '-17'],
    ['\u221217', -17, '-17'],
    ['+5', 5, '5'],
    ['1,234%', 1234, '1234'],
    ['-0', 0, '0'],
  ])('reads "%s"', (text, value, kept) => expect(readPercent(text)).toEqual(number(value, kept)));

  test.each(['doubled', '%', '5%%', 'over 80%', '2000000'])('refuses "%s"', (text) => {
    expect(readPercent(text).kind).toBe('wrong');
  });
});

test('days are 1 to a hundred years', () => {
  expect(readDays('365')).toEqual(number(365));
  expect([readDays('0').kind, readDays('36,601').kind, readDays('1.5').kind]).toEqual([
    'wrong',
    'wrong',
    'wrong',
  ]);
  expect(readDays(String(MOST_DAYS)).kind).toBe('number');
});

type Read = typeof readCount;

/** What goes into the address must come back as the same number. */
function isSound(read: Read, typed: string): boolean {
  const entry = read(typed);
  if (entry.kind === 'empty') return typed.trim() === '';
  if (entry.kind === 'wrong') return /^[A-Z].*\.$/.test(entry.say);
  const again = read(entry.text);
  return Math.abs(entry.value) <= MOST_COUNT && again.kind === 'number' && again.value === entry.value;
}

test('any text is nothing, a number within bounds, or a sentence', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[ ]?[-+]?[\d,.]{0,12}%?[ ]?$/));
  fc.assert(
    fc.property(text, (typed) => {
      for (const read of [readCount, readDays, readPercent]) expect(isSound(read, typed)).toBe(true);
    }),
  );
});
