import { expect, test } from 'vitest';
import { printedValues, countIn } from '../../../../src/figures/published/printed-values.ts';
import { measure, quarterly, span } from '../make.ts';

const quarters = quarterly([1, 2, 4, 8, 16, null]);

test.each([
  ['2012-04-01', '2012-06-30', 1],
  ['2012-04-01', '2013-03-31', 15],
  ['2012-07-01', '2013-06-30', 30],
])('the present edition adds up to the same months: %s to %s is %i', (start, end, sum) => {
  expect(countIn(quarters, { start, end })).toBe(sum);
});

test.each([
  ['2012-04-01', '2012-05-31'],
  ['2012-05-01', '2012-06-30'],
  ['2011-04-01', '2012-06-30'],
  ['2013-04-01', '2013-09-30'],
  ['2013-01-01', '2014-03-31'],
])('months that its quarters do not fill have no count: %s to %s', (start, end) => {
  expect(countIn(quarters, { start, end })).toBeNull();
});

test('a sum of two measures shows what was printed of each, beside what stands now', () => {
  const period = { start: '2012-04-01', end: '2012-06-30' };
  const part = quarterly([299], {
    measure: measure({ id: 'part', plainName: 'Part' }),
    observations: [span(period, 304, { status: 'restated' })],
  });
  const other = quarterly([54], { measure: measure({ id: 'other' }) });
  const sum = quarterly([353], { measure: measure({ id: 'sum', sumOf: ['part', 'other'] }) });
  expect(printedValues(sum, [sum, part, other])).toMatchObject([
    { observation: { count: 304 }, now: 299, of: 'Part' },
  ]);
});
