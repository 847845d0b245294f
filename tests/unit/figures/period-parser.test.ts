import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  monthNumber,
  monthSpan,
  parseFinancialYear,
  parseHeadlinePeriod,
} from '../../../src/figures/period-parser.ts';
import { financialYear } from '../../../src/figures/period.ts';
import { financialYearLabel, MONTHS } from '../../../src/figures/period-words.ts';

test.each([
  ['2016/17', '2016-04-01', '2017-03-31'],
  ['1999/00', '1999-04-01', '2000-03-31'],
  ['Jan to Mar 2020', '2020-01-01', '2020-03-31'],
  ['Oct 2017 to Sep 2018', '2017-10-01', '2018-09-30'],
  ['Nov 2023 to Feb 2024', '2023-11-01', '2024-02-29'],
])('a headline’s period: %s', (text, start, end) => {
  expect(parseHeadlinePeriod(text)).toEqual({ start, end });
});

test.each([
  '',
  '2016',
  '2016/18',
  '2016-17',
  '2016/2017',
  ' 2016/17',
  'January to March 2020',
  'jan to mar 2020',
  'Jan - Mar 2020',
  'Mar to Jan 2020',
  'Oct 2018 to Sep 2018',
  'Foo to Mar 2020',
  'Jan to Foo 2020',
])('no period of a headline, which has one way to be written: "%s"', (text) => {
  expect(parseHeadlinePeriod(text)).toBeUndefined();
});

test('every financial year that we name is read as what it names', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2098 }), (year) => {
      const label = financialYearLabel(year);
      expect(parseFinancialYear(label)).toBe(year);
      expect(parseHeadlinePeriod(label)).toEqual(financialYear(year));
    }),
  );
});

test('a month is known by its name and by the first three letters, in either case', () => {
  expect(MONTHS.map(monthNumber)).toEqual(MONTHS.map((_, i) => i + 1));
  expect(['sep', 'SEP', 'september', 'Sept', 's', ''].map(monthNumber)).toEqual([9, 9, 9, 0, 0, 0]);
});

test('a span without a year before its first month begins in the year it ends in', () => {
  expect(monthSpan(['April', undefined, 'June', '2016'])).toEqual({ start: '2016-04-01', end: '2016-06-30' });
  expect(monthSpan(['May', '2025', 'May', '2025'])).toEqual({ start: '2025-05-01', end: '2025-05-31' });
  expect(monthSpan([])).toBeUndefined();
});
