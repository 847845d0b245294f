import { expect, test } from 'vitest';
import {
  dayWords,
  financialYearLabel,
  looseDateWords,
  monthName,
  monthWords,
  periodLabel,
  periodWords,
  YEAR_MEANING,
  YEAR_MEANING_AS_RULE,
} from '../../../src/figures/period-words.ts';
import { financialYear } from '../../../src/figures/period.ts';

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

test('a month is named alone and with its year', () => {
  expect([monthName('2025-12-31'), monthWords('2025-12-31')]).toEqual(['December', 'December 2025']);
});

test('what a year means is what the names of years and months say', () => {
  const [label, months] = [financialYearLabel(2016), periodWords(financialYear(2016))];
  expect(YEAR_MEANING).toBe(`${label} means ${months}.`);
  expect(YEAR_MEANING_AS_RULE).toContain(`“${label}” means ${months}:`);
});
