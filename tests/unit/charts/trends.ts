import fc from 'fast-check';
import type { Doubt } from '../../../src/dataset/types.ts';
import type { Cell } from '../../../src/figures/cell.ts';
import type { TrendBreak, TrendPoint, Trend } from '../../../src/figures/trend/trend.ts';

export const GAP: Cell = { kind: 'not-published' };
export const count = (value: number): Cell => ({ kind: 'count', value });
export const doubtful = (value: number, doubt: Doubt): Cell => ({ kind: 'count', value, doubt });
export const part = (value: number): Cell => ({
  kind: 'part',
  value,
  covers: { start: '2025-04-01', end: '2025-12-31' },
});

export const format = (n: number): string => n.toLocaleString('en-GB');

const two = (year: number): string => String(year % 100).padStart(2, '0');

const point = (cell: Cell, index: number): TrendPoint => {
  const year = 1990 + index;
  const short = `${two(year)}/${two(year + 1)}`;
  return { start: `${year}-04-01`, end: `${year + 1}-03-31`, label: `${year}/${two(year + 1)}`, short, cell };
};

export const breakBefore = (before: number, title = 'Counting changes'): TrendBreak => ({
  before,
  date: '2017-04-03',
  title,
  detail: '',
});

/** A trend by year of these cells; a bare number is a count. */
export const trendOf = (cells: readonly (Cell | number)[], breaks: readonly TrendBreak[] = []): Trend => ({
  step: 'year',
  points: cells.map((cell, index) => point(typeof cell === 'number' ? count(cell) : cell, index)),
  breaks,
});

const value = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.integer({ min: -50, max: 50_000 }));

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: value.map(count) },
  { weight: 2, arbitrary: fc.constant(GAP) },
  { weight: 1, arbitrary: value.map(part) },
  { weight: 1, arbitrary: value.map((n): Cell => ({ kind: 'at-least', value: n })) },
  {
    weight: 1,
    arbitrary: fc
      .array(value, { minLength: 1, maxLength: 3 })
      .map((values): Cell => ({ kind: 'disputed', values })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(value, fc.constantFrom<Doubt>('part-year', 'outlier', 'conflict'))
      .map(([n, doubt]) => doubtful(n, doubt)),
  },
);

const TITLES = [
  'Online flag becomes mandatory',
  'Sexual communication with a child becomes an offence',
  'NSPCC totals change from England and Wales to the United Kingdom',
];

/** Any trend: empty, of one point, of gaps only, below zero, with up to three breaks. */
export const anyTrend: fc.Arbitrary<Trend> = fc
  .tuple(
    fc.oneof(fc.array(cell, { maxLength: 16 }), fc.array(cell, { maxLength: 60 })),
    fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...TITLES)), { maxLength: 3 }),
    fc.constantFrom<Trend['step']>('year', 'quarter'),
  )
  .map(([cells, breaks, step]) => ({
    ...trendOf(
      cells,
      breaks
        .filter(([before]) => before <= cells.length)
        .toSorted(([a], [b]) => a - b)
        .map(([before, title]) => breakBefore(before, title)),
    ),
    step,
  }));
