import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsOf, runsOf } from '../../../src/charts/segments.ts';
import { anyTrend, breakBefore, doubtful, GAP, part, trendOf } from './trends.ts';

describe('which points a line joins', () => {
  test('neighbouring counts, a zero among them', () => {
    expect(runsOf(trendOf([5, 0, 7]))).toEqual([[0, 1, 2]]);
  });
  test('a year without a figure parts the line', () => {
    expect(runsOf(trendOf([63, 361, GAP, 490, 735]))).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
  test('a break in recording parts the line', () => {
    expect(runsOf(trendOf([1, 2, 3, 4], [breakBefore(2)]))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
  test('a break before the first point changes nothing', () => {
    expect(runsOf(trendOf([1, 2], [breakBefore(0)]))).toEqual([[0, 1]]);
  });
  test('a part of a year is never joined', () => {
    expect(runsOf(trendOf([1, 2, part(1)]))).toEqual([[0, 1]]);
  });
  test('neither a lower bound nor a disputed value is joined', () => {
    const cells = [1, { kind: 'at-least', value: 2 }, 3, { kind: 'disputed', values: [4, 5] }, 6] as const;
    expect(runsOf(trendOf(cells))).toEqual([[0], [2], [4]]);
  });
  test('a count that looks like part of its year is not joined, an outlier is', () => {
    expect(runsOf(trendOf([1, doubtful(2, 'part-year'), 3]))).toEqual([[0], [2]]);
    expect(runsOf(trendOf([1, doubtful(2, 'outlier'), 3]))).toEqual([[0, 1, 2]]);
  });
  test('no run holds a gap or spans a break, and every full count is in one', () => {
    fc.assert(
      fc.property(anyTrend, (trend) => {
        const runs = runsOf(trend);
        for (const run of runs) {
          for (const [i, index] of run.entries()) {
            expect(trend.points[index]!.cell.kind).toBe('count');
            if (i === 0) continue;
            expect(index).toBe(run[i - 1]! + 1);
            expect(trend.breaks.some((mark) => mark.before === index)).toBe(false);
          }
        }
        const full = trend.points.filter(({ cell }) => cell.kind === 'count' && cell.doubt !== 'part-year');
        expect(runs.flat()).toHaveLength(full.length);
      }),
    );
  });
});

test('years without a figure are gathered into gaps', () => {
  expect(gapsOf(trendOf([GAP, 1, GAP, GAP, 0]))).toEqual([
    [0, 0],
    [2, 3],
  ]);
});
