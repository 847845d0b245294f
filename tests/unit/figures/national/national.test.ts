import { expect, test } from 'vitest';
import type { TotalSeries } from '../../../../src/dataset/types.ts';
import { financialYear } from '../../../../src/figures/period.ts';
import { nationalLookup } from '../../../../src/figures/national/national.ts';
import { nationalWords } from '../../../../src/figures/national/national-words.ts';
import { quarterly, year } from '../make.ts';

const total = (more: Partial<TotalSeries>): TotalSeries => ({
  area: 't',
  name: 'The country',
  note: '',
  summed: false,
  observations: [],
  ...more,
});
const words = (one: TotalSeries, period = financialYear(2012)) =>
  nationalLookup([one])(period).map(nationalWords);

test('a published total names how many forces answered', () => {
  expect(words(total({ observations: [year(2012, 5653, { forcesAnswered: 39 })] }))).toEqual([
    'The country: 5,653. As published. 39 forces answered.',
  ]);
});

test('a total of which it is not known how many answered says that', () => {
  expect(words(total({ observations: [year(2012, 7062)] }))[0]).toContain(
    'How many forces answered is not known to us',
  );
});

test('a total of another period is not set beside', () => {
  expect(words(total({ observations: [year(2013, 7062)] }))).toEqual([]);
});

test('misprinted and replaced totals are not set beside', () => {
  expect(words(total({ observations: [year(2012, 8244, { status: 'misprint' })] }))).toEqual([]);
});

test('recorded crime is summed, for a year, a part of a year and a quarter', () => {
  const { quarters } = quarterly([1, 2, 3, 4, 5, 6]);
  const sum = total({ summed: true, summedForces: 44, ...(quarters ? { quarters } : {}) });
  expect(words(sum)).toEqual(['The country: 10. All 44 forces added up.']);
  expect(words(sum, { start: '2013-04-01', end: '2013-09-30' })[0]).toContain('11 (part of a year)');
  expect(words(sum, { start: '2012-07-01', end: '2012-09-30' })[0]).toContain('2. All 44');
});
