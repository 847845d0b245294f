import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  financialYearLabel,
  periodLabel,
  dayWords,
  periodWords,
  looseDateWords,
} from '../../../src/figures/period-words.ts';
import {
  financialYear,
  daysIn,
  financialYearOf,
  quarterAfter,
  isFinancialYear,
} from '../../../src/figures/period.ts';

test.each([
  [financialYear(2016), '2016/17'],
  [financialYear(1999), '1999/00'],
  [{ start: '2025-04-01', end: '2025-12-31' }, 'April to December 2025'],
  [{ start: '2020-01-01', end: '2020-03-31' }, 'January to March 2020'],
  [{ start: '2017-04-01', end: '2018-09-30' }, 'April 2017 to September 2018'],
  [{ start: '2017-04-01', end: '2017-10-02' }, '1 April 2017 to 2 October 2017'],
  [{ start: '2013-01-01', end: '2013-12-31' }, 'January to December 2013'],
  [{ start: '2024-02-01', end: '2024-02-29' }, 'February 2024'],
  [{ start: '2023-02-01', end: '2023-02-27' }, '1 February 2023 to 27 February 2023'],
])('a period is named so that it cannot be misread: %o is %s', (period, label) => {
  expect(periodLabel(period)).toBe(label);
});

test('a financial year is spelled out by its months', () => {
  expect(periodWords(financialYear(2023))).toBe('April 2023 to March 2024');
});

test.each([
  ['2024', '2024'],
  ['2024-11', 'November 2024'],
  ['2024-11-01', '1 November 2024'],
])('a date that may be a year or a month only: %s', (date, words) => {
  expect(looseDateWords(date)).toBe(words);
});

test('a day has no leading nought', () => expect(dayWords('2017-04-03')).toBe('3 April 2017'));

test('January to March belong to the financial year before', () => {
  expect(financialYearOf('2020-03-31')).toBe(2019);
  expect(financialYearOf('2020-04-01')).toBe(2020);
});

test('a leap year has a day more', () => {
  expect(daysIn({ start: '2020-01-01', end: '2020-03-31' })).toBe(91);
  expect(daysIn(financialYear(2016))).toBe(365);
  expect(daysIn(financialYear(2019))).toBe(366);
});

test('four quarters in a row fill a financial year, from any year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 0, max: 60 }), (from, years) => {
      const first = `${from}-04-01`;
      const quarters = [0, 1, 2, 3].map((q) => quarterAfter(first, 4 * years + q));
      const filled = { start: quarters[0]?.start ?? '', end: quarters[3]?.end ?? '' };
      expect(isFinancialYear(filled)).toBe(true);
      expect(filled.start.slice(0, 4)).toBe(String(from + years));
      expect(quarters.reduce((sum, q) => sum + daysIn(q), 0)).toBe(daysIn(filled));
      expect(financialYearLabel(from + years)).toMatch(/^\d{4}\/\d{2}$/);
    }),
  );
});
