import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, decimal, decimalFor } from '../../../src/figures/number.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [12804035, '12,804,035'],
  [-3, '−3'],
  [-1234, '−1,234'],
])('a count has its thousands apart and a true minus: %d', (n, words) => expect(count(n)).toBe(words));

test.each([
  [0, '0.0'],
  [0.04, '0.0'],
  [-0.04, '0.0'],
  [0.05, '0.1'],
  [14.85, '14.9'],
  [14.84, '14.8'],
  [49.67, '49.7'],
  [473.0158, '473.0'],
  [1234.56, '1,234.6'],
  [-2.55, '−2.6'],
  // Worked out, these fall a little short of the half that they are: 28.749999999999996 and 7.249999999999999.
  [(23 / 80) * 100, '28.8'],
  [(29 / 400) * 100, '7.3'],
])('a rate has one decimal, halves rounded as on paper: %d', (n, words) => expect(decimal(n)).toBe(words));

test('numbers are written as Intl writes them', () => {
  const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
      expect(count(n)).toBe(whole.format(n).replace('-', '−'));
    }),
  );
});

test.each([
  [10.488, '10.49'],
  [10.496, '10.49'],
  [14.78, '14.8'],
  [22.464, '22.46'],
  [69.49, '69.49'],
  [0.49, '0.49'],
  [-34.48, '−34.48'],
])('a percentage in a sum rounds to the same whole number as in words: %d', (n, words) =>
  expect(decimalFor(n)).toBe(words),
);

test('no percentage in a sum rounds to another whole number than the percentage itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 20_000 }), fc.integer({ min: 10, max: 20_000 }), (part, whole) => {
      const percent = (100 * part) / whole;
      const shown = Number(decimalFor(percent).replaceAll(',', ''));
      expect(Math.round(shown)).toBe(Math.round(percent));
    }),
    { examples: [[106, 1010]], numRuns: 2000 },
  );
});
