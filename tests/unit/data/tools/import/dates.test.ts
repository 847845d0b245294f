import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInFileName, dayInWords } from '../../../../../data/tools/import/parse/day.ts';
import { quarterStart, looksLikeDate } from '../../../../../data/tools/import/parse/financial-year.ts';
import { parseFinancialYear } from '../../../../../src/figures/period-parser.ts';
import { parsePeriod } from '../../../../../data/tools/import/parse/period.ts';
import { periodLabel } from '../../../../../src/figures/period-words.ts';

describe('a financial year', () => {
  it('is read with any mark between its years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2098 }),
        fc.constantFrom('/', '-', '_'),
        fc.boolean(),
        (year, mark, long) => {
          const next = String(year + 1);
          expect(parseFinancialYear(`${year}${mark}${long ? next : next.slice(2)}`)).toBe(year);
        },
      ),
    );
  });

  it('is never two years that do not follow each other, nor a date', () => {
    for (const text of ['2012/14', '2012', '2010-11-01', '40483', 'Nov-10', '12/13', '']) {
      expect(parseFinancialYear(text)).toBeUndefined();
    }
  });

  it('that a spreadsheet took for a date is seen', () => {
    for (const text of ['2010-11-01', '2010-11-01T00:00:00', '40483', 'Nov-10', '01/11/2010']) {
      expect(looksLikeDate(text)).toBe(true);
    }
    expect(looksLikeDate('2010/11')).toBe(false);
  });

  it('has its quarters from April on', () => {
    expect(['1', '2.0', 'Q3', '4'].map((quarter) => quarterStart(2019, quarter))).toEqual([
      '2019-04-01',
      '2019-07-01',
      '2019-10-01',
      '2020-01-01',
    ]);
    expect(['0', '5', '', '1.5'].map((quarter) => quarterStart(2019, quarter))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('a period', () => {
  it.each([
    ['2019/20', '2019-04-01', '2020-03-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['year ending June 2025', '2024-07-01', '2025-06-30'],
    ['Year ending December 2019', '2019-01-01', '2019-12-31'],
    ['April to September 2019', '2019-04-01', '2019-09-30'],
    ['Jan 2020 to Mar 2020', '2020-01-01', '2020-03-31'],
    ['2017-04-03 to 2017-10-02', '2017-04-03', '2017-10-02'],
  ])('%s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end });
  });

  it('that ends before it starts, or is no period, is none', () => {
    for (const text of [
      '2019/21',
      'October to March 2019',
      '2020-03-31 to 2019-04-01',
      '2019-02-30 to 2019-04-01',
      'soon',
      '',
    ]) {
      expect(parsePeriod(text)).toBeUndefined();
    }
  });

  it('in our own words is the same period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2010, max: 2030 }), (year) => {
        const period = { start: `${year}-04-01`, end: `${year + 1}-03-31` };
        expect(parsePeriod(periodLabel(period))).toEqual(period);
      }),
    );
  });
});

it('a day is found in words and at the end of a file name', () => {
  expect(dayInWords('Published: 23 April 2026')).toBe('2026-04-23');
  expect(dayInWords('31 February 2026')).toBeUndefined();
  expect(dayInFileName('prc-pfa-mar2013-onwards-tables-230426.ods')).toBe('2026-04-23');
  expect(dayInFileName('prc-pfa-2012-13-to-2025-26.csv.gz')).toBeUndefined();
});
