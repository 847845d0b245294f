import fc from 'fast-check';
import { expect, test } from 'vitest';
import { financialYearLabel } from '../../../src/figures/period-words.ts';
import {
  areWholeMonths,
  daysIn,
  financialYear,
  financialYearOf,
  isFinancialYear,
  quarterAfter,
  wholeMonths,
} from '../../../src/figures/period.ts';

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

test('a span of months ends with the last day of its last month, in leap years too', () => {
  expect(wholeMonths({ year: 2023, month: 11 }, { year: 2024, month: 2 })).toEqual({
    start: '2023-11-01',
    end: '2024-02-29',
  });
  const month = fc.record({
    year: fc.integer({ min: 1990, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(month, fc.integer({ min: 0, max: 60 }), (from, more) => {
      const months = from.month - 1 + more;
      const span = wholeMonths(from, { year: from.year + Math.floor(months / 12), month: (months % 12) + 1 });
      expect(areWholeMonths(span)).toBe(true);
      expect(areWholeMonths({ ...span, start: span.start.replace(/01$/, '02') })).toBe(false);
      expect(Math.round(daysIn(span) / 30.44)).toBe(more + 1);
    }),
  );
});
