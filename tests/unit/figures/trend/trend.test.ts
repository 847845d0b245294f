import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFinancialYear, quarterAfter, within } from '../../../../src/figures/period.ts';
import { periodLabel } from '../../../../src/figures/period-words.ts';
import { countIn } from '../../../../src/figures/published/printed-values.ts';
import { buildTrend } from '../../../../src/figures/trend/build-trend.ts';
import { spanLabel } from '../../../../src/figures/trend/trend-words.ts';
import { breakOn, published, quarterly, span, year } from '../make.ts';

const cells = (series: Parameters<typeof buildTrend>[0], breaks = [] as Parameters<typeof buildTrend>[1]) =>
  buildTrend(series, breaks).points.map((p) => [p.label, p.cell]);

test('a year without a figure is a gap, not a zero', () => {
  expect(cells(published([year(2016, 361), year(2018, 490)]))).toEqual([
    ['2016/17', { kind: 'count', value: 361 }],
    ['2017/18', { kind: 'not-published' }],
    ['2018/19', { kind: 'count', value: 490 }],
  ]);
});

test('zero is a count', () => {
  expect(cells(published([year(2016, 0)]))).toEqual([['2016/17', { kind: 'count', value: 0 }]]);
});

test('a lower bound is not a count', () => {
  expect(cells(published([year(2016, 600, { precision: 'at-least' })]))).toEqual([
    ['2016/17', { kind: 'at-least', value: 600 }],
  ]);
});

test('misprints and replaced values are never drawn', () => {
  const rows = [
    year(2018, 119, { status: 'misprint' }),
    year(2018, 199),
    year(2017, 54, { status: 'restated' }),
  ];
  expect(cells(published(rows))).toEqual([['2018/19', { kind: 'count', value: 199 }]]);
});

test('a value that only disputes stand behind is disputed', () => {
  expect(
    cells(published([year(2018, 64, { status: 'disputed' }), year(2018, 70, { status: 'disputed' })])),
  ).toEqual([['2018/19', { kind: 'disputed', values: [64, 70] }]]);
});

test('doubt goes along with the count', () => {
  expect(cells(published([year(2020, 18, { doubt: 'part-year' })]))).toEqual([
    ['2020/21', { kind: 'count', value: 18, doubt: 'part-year' }],
  ]);
});

test('part of a year is named by what it covers, and only where the whole year is missing', () => {
  const part = span({ start: '2020-07-01', end: '2021-03-31' }, 321);
  expect(cells(published([part, year(2019, 252)]))).toEqual([
    ['2019/20', { kind: 'count', value: 252 }],
    [
      'July 2020 to March 2021',
      { kind: 'part', value: 321, covers: { start: '2020-07-01', end: '2021-03-31' } },
    ],
  ]);
  expect(cells(published([part, year(2020, 400)]))).toEqual([['2020/21', { kind: 'count', value: 400 }]]);
});

test('of several published parts of one year the longest stands for it', () => {
  const quarter = span({ start: '2020-04-01', end: '2020-06-30' }, 90);
  const nine = span({ start: '2020-07-01', end: '2021-03-31' }, 321);
  const half = span({ start: '2020-04-01', end: '2020-09-30' }, 200);
  const rows = [quarter, nine, half];
  for (const order of [rows, rows.toReversed(), [half, quarter, nine]]) {
    expect(cells(published(order))).toEqual([
      ['July 2020 to March 2021', { kind: 'part', value: 321, covers: { start: nine.start, end: nine.end } }],
    ]);
  }
});

test('several years together are no point of the chart', () => {
  expect(cells(published([span({ start: '2017-04-01', end: '2023-03-31' }, 992)]))).toEqual([]);
});

test('quarters make a year only when all four are there', () => {
  expect(cells(quarterly([1, 2, 3, 4, 5, 6, 7]))).toEqual([
    ['2012/13', { kind: 'count', value: 10 }],
    [
      'April to December 2013',
      { kind: 'part', value: 18, covers: { start: '2013-04-01', end: '2013-12-31' } },
    ],
  ]);
});

test('a quarter that is missing takes its year with it: what is left is named by the quarters in a row', () => {
  expect(cells(quarterly([1, null, 3, 4]))).toEqual([
    [
      'October 2012 to March 2013',
      { kind: 'part', value: 7, covers: { start: '2012-10-01', end: '2013-03-31' } },
    ],
  ]);
  expect(cells(quarterly([1, 2, null, 4]))).toEqual([
    [
      'April to September 2012',
      { kind: 'part', value: 3, covers: { start: '2012-04-01', end: '2012-09-30' } },
    ],
  ]);
  expect(cells(quarterly([null, null, null, null]))).toEqual([['2012/13', { kind: 'not-published' }]]);
});

test('of rows of quarters that are as long as each other, the newest is the part of the year', () => {
  expect(cells(quarterly([1, null, 3, null]))).toEqual([
    [
      'October to December 2012',
      { kind: 'part', value: 3, covers: { start: '2012-10-01', end: '2012-12-31' } },
    ],
  ]);
});

test('a part of a year names the quarters whose sum it is, and never all four', () => {
  const count = fc.option(fc.integer({ min: -3, max: 500 }));
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (counts) => {
      const series = quarterly(counts);
      for (const { label, cell, ...whole } of buildTrend(series, []).points) {
        const present = counts.filter((n, i) => n !== null && within(quarterAfter('2012-04-01', i), whole));
        if (cell.kind === 'part') {
          expect(isFinancialYear(cell.covers)).toBe(false);
          expect(within(cell.covers, whole)).toBe(true);
          expect(countIn(series, cell.covers)).toBe(cell.value);
          expect(label).toBe(periodLabel(cell.covers));
          expect(present.length).toBeLessThan(4);
        } else {
          expect([cell.kind, present.length]).toEqual(
            present.length === 4 ? ['count', 4] : ['not-published', 0],
          );
        }
      }
    }),
  );
});

test('a quarter below zero stays as it is', () => {
  const points = buildTrend(quarterly([3, -2, 0, 1]), [], 'quarter').points;
  expect(points.map((p) => p.cell)).toEqual([3, -2, 0, 1].map((value) => ({ kind: 'count', value })));
  expect(cells(quarterly([3, -2, 0, 1]))[0]?.[1]).toEqual({ kind: 'count', value: 2 });
});

test('a law of 3 April stands between the year before and the year that begins on 1 April', () => {
  const series = published([year(2016, 20), year(2017, 100), year(2018, 110)]);
  expect(buildTrend(series, [breakOn('2017-04-03')]).breaks.map((b) => b.before)).toEqual([1]);
});

test('a break at the start of the axis is kept: it says why nothing stands before', () => {
  expect(
    buildTrend(published([year(2017, 122)]), [breakOn('2017-04-03')]).breaks.map((b) => b.before),
  ).toEqual([0]);
});

test('a break inside a year cuts it off on both sides', () => {
  const series = published([year(2016, 1), year(2017, 2), year(2018, 3)]);
  expect(buildTrend(series, [breakOn('2017-10-01')]).breaks.map((b) => b.before)).toEqual([1, 2]);
});

test('breaks outside the axis are not drawn', () => {
  const series = published([year(2018, 1), year(2019, 2)]);
  expect(buildTrend(series, [breakOn('2015-04-01'), breakOn('2024-04-01')]).breaks).toEqual([]);
});

test.each([
  [published([year(2015, 1), year(2019, 2)]), '2015/16 to 2019/20'],
  [published([year(2015, 1)]), '2015/16'],
  [published([]), null],
  [quarterly([1, 2, 3, 4, 5, 6, 7]), '2012/13 to December 2013'],
])('the span that a choice of measure says', (series, label) => {
  expect(spanLabel(buildTrend(series, []))).toBe(label);
});
