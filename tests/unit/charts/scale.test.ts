import { describe, expect, test } from 'vitest';
import { domainOf, yScale } from '../../../src/charts/scale.ts';
import { GAP, part, trendOf } from './trends.ts';

describe('the axis', () => {
  test('always starts at zero, however far from it the counts are', () => {
    expect(domainOf(trendOf([900, 1000]))).toEqual({ low: 0, high: 1000 });
  });
  test('goes below zero only for counts that do', () => {
    expect(domainOf(trendOf([4, -3]))).toEqual({ low: -3, high: 4 });
    expect(domainOf(trendOf([-3]))).toEqual({ low: -3, high: 0 });
  });
  test('has a height when all counts are zero, and when there is none', () => {
    expect(domainOf(trendOf([0, 0]))).toEqual({ low: 0, high: 1 });
    expect(domainOf(trendOf([GAP]))).toEqual({ low: 0, high: 1 });
  });
  test('reaches what is disputed, bounded or a part of a year', () => {
    const cells = [
      { kind: 'disputed', values: [2, 70] },
      { kind: 'at-least', value: 80 },
    ] as const;
    expect(domainOf(trendOf(cells)).high).toBe(80);
    expect(domainOf(trendOf([part(90), 1])).high).toBe(90);
  });
  test('reaches at least the shared maximum of charts side by side', () => {
    expect(domainOf(trendOf([5]), 100).high).toBe(100);
    expect(domainOf(trendOf([500]), 100).high).toBe(500);
  });
  test('runs from the bottom up', () => {
    const y = yScale({ low: -10, high: 30 }, 0, 200);
    expect([y(-10), y(0), y(30)]).toEqual([200, 150, 0]);
  });
});
