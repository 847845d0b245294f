import { expect, test } from 'vitest';
import { ratePerChild } from '../../../../src/figures/rate/rate.ts';
import { buildTrend } from '../../../../src/figures/trend/build-trend.ts';
import { rateWords } from '../../../../src/figures/rate/rate-words.ts';
import { published, year } from '../make.ts';

const people = [
  { year: 2023, under18: 417_246, source: 'p' },
  { year: 2024, under18: 424_164, source: 'p' },
];
const allowed = { ratePerChild: true };
const pointOf = (start: number, count: number) => {
  const [point] = buildTrend(published([year(start, count)]), []).points;
  if (!point) throw new Error('no point');
  return point;
};

test('a rate is counts for every 10,000 children who lived there that year', () => {
  const rate = ratePerChild(allowed, pointOf(2024, 2107), people, true);
  expect(rate).toMatchObject({ kind: 'rate', borrowed: false, population: { year: 2024 } });
  expect(rateWords(rate)).toBe('49.7 for every 10,000 children under 18 (424,164 lived here in mid-2024).');
});

test('only the newest year may borrow the newest population, and says so', () => {
  expect(rateWords(ratePerChild(allowed, pointOf(2025, 2107), people, true))).toContain(
    'the newest count there is',
  );
  expect(ratePerChild(allowed, pointOf(2025, 2107), people, false)).toEqual({
    kind: 'none',
    why: 'no-population',
  });
});

test('a year before the first population has no rate, newest or not', () => {
  expect(ratePerChild(allowed, pointOf(2012, 10), people, true)).toEqual({
    kind: 'none',
    why: 'no-population',
  });
});

test('a measure that allows no rate has none, and says why', () => {
  const rate = ratePerChild({ ratePerChild: false }, pointOf(2024, 5), people, true);
  expect(rateWords(rate)).toContain('No rate by the number of children is given for this measure');
});

test('an area without population has no rate, and says why', () => {
  expect(rateWords(ratePerChild(allowed, pointOf(2024, 19), [], true))).toContain('not published');
});

test('no offence is a rate of nought, not a missing one', () => {
  expect(rateWords(ratePerChild(allowed, pointOf(2024, 0), people, true))).toContain('0.0 for every');
});

test('where hardly any children live, no rate is given, and why', () => {
  const few = [{ year: 2024, under18: 847, source: 'p' }];
  const rate = ratePerChild(allowed, pointOf(2024, 9), few, true);
  expect(rate).toEqual({ kind: 'none', why: 'few-children' });
  expect(rateWords(rate)).toContain('too few children live in this area');
});
