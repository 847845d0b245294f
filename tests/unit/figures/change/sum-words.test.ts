import { expect, test } from 'vitest';
import {
  changePercentWords,
  changeSum,
  differenceSum,
  differenceWords,
  exactPercent,
  perDaySum,
  percentSum,
  percentWords,
  ratioSum,
  timesWords,
} from '../../../../src/figures/change/sum-words.ts';

test('a percentage is whole, and never a rounded nought', () => {
  expect(percentWords(14.8)).toBe('15%');
  expect(percentWords(-18.2)).toBe('18%');
  expect(percentWords(0.3)).toBe('less than 1%');
  expect(percentWords(0.508)).toBe('less than 1%');
  expect(percentWords(0)).toBe('0%');
});

test('a difference is so many more, so many fewer, or neither', () => {
  expect(differenceWords(63, 361)).toBe('298 more');
  expect(differenceWords(77, 63)).toBe('14 fewer');
  expect(differenceWords(5, 5)).toBe('no more and no fewer');
});

test('the percentage of a change is a rise, a fall, no change, or not given', () => {
  expect(changePercentWords(63, 361)).toBe('a rise of 473%');
  expect(changePercentWords(77, 63)).toBe('a fall of 18%');
  expect(changePercentWords(50, 50)).toBe('no change');
  expect(changePercentWords(9, 50)).toBeNull();
});

test('a percentage in a sum is neither a rounded nought nor a rounded whole', () => {
  expect([(100 * 298) / 63, 0.04, 0, 99.96, -100].map(exactPercent)).toEqual([
    '473.0%',
    'less than 0.1%',
    '0.0%',
    'nearly 100%',
    '100.0%',
  ]);
});

test('the sums of a change: 63 and 361', () => {
  expect(changeSum(63, 361, (100 * 298) / 63)).toBe('361 − 63 = 298; 298 ÷ 63 = 473.0%');
  expect(differenceSum(63, 361)).toBe('361 − 63 = 298 more.');
  expect(differenceSum(63, 63)).toBe('63 − 63 = 0: no change.');
  expect(percentSum(63, 361)).toBe('298 ÷ 63 = 473.0%: the rise.');
  expect(percentSum(63, 361, true)).toBe('298 ÷ 63 = 473.0%: the difference.');
  expect([percentSum(9, 361), percentSum(63, 63), ratioSum(0, 5)]).toEqual([null, null, null]);
  expect(ratioSum(63, 361)).toBe('361 ÷ 63 = 5.7 times, or 573.0%: the ratio.');
  expect(ratioSum(9, 361)).toBe('361 ÷ 9 = 40.1 times: the ratio.');
});

test('a number per day, and how many times as many, are never rounded to nothing', () => {
  expect(perDaySum(5653, 365)).toBe('5,653 ÷ 365 days = 15.49 a day.');
  expect(perDaySum(1, 365)).toBe('1 ÷ 365 days = fewer than 0.1 a day.');
  expect(perDaySum(3, 1)).toBe('3 ÷ 1 day = 3.0 a day.');
  expect([timesWords(63, 361), timesWords(361, 1), timesWords(361, 0)]).toEqual([
    '5.7 times',
    'less than 0.1 times',
    '0.0 times',
  ]);
});
