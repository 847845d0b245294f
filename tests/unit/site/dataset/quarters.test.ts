import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, quarterTable } from '../../../../src/site/dataset/quarters.ts';
import type { MeasureRow, RecordedCrimeRow } from '../../../../data/tools/tables/types.ts';
import { tablesWith } from '../../data/tools/check/bench.ts';

const tables = tablesWith();
const [sample] = tables.measures;

const stored = (id: string): MeasureRow => ({ ...sample!, id, sumOf: [] });
const sum = (id: string, ...of: string[]): MeasureRow => ({ ...sample!, id, sumOf: of });
const row = (measure: string, area: string, quarterStart: string, count: number): RecordedCrimeRow => ({
  line: 2,
  measure,
  area,
  quarterStart,
  count,
});

describe('adding series up', () => {
  it('gives null where one of them has no figure, never a smaller sum', () => {
    const first = '2012-04-01';
    const sums = addUp([
      { first, counts: [1, null, 0, -1], source: 's' },
      { first, counts: [2, 5, 0, 1], source: 's' },
    ]);
    expect(sums).toEqual({ first, counts: [3, null, 0, 0], source: 's' });
  });

  it('is the sum in every quarter, in whatever order the series stand', () => {
    const count = fc.option(fc.integer({ min: -9, max: 9999 }), { nil: null });
    const series = fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(series, (all) => {
        const make = (counts: readonly (number | null)[]) => ({ first: '2012-04-01', counts, source: 's' });
        const sums = addUp(all.map(make))!.counts;
        expect(addUp(all.toReversed().map(make))!.counts).toEqual(sums);
        sums.forEach((value, at) => {
          const known = all.flatMap((counts) => counts[at] ?? []);
          const sumOfAll = known.reduce((a, b) => a + b, 0);
          expect(value).toBe(known.length === all.length ? sumOfAll : null);
        });
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(addUp([])).toBeUndefined();
  });
});

describe('the table of quarters', () => {
  const rows = [
    row('a', 'kent', '2012-07-01', 2),
    row('a', 'kent', '2012-04-01', 1),
    row('b', 'kent', '2012-04-01', 10),
    row('a', 'essex', '2012-04-01', 5),
  ];
  const table = quarterTable(rows, [stored('a'), stored('b'), sum('ab', 'a', 'b'), sum('ac', 'a', 'c')], 's');

  it('starts every series in the same quarter, with a gap where there is no row', () => {
    expect(table.get('a')?.get('kent')).toEqual({ first: '2012-04-01', counts: [1, 2], source: 's' });
    expect(table.get('a')?.get('essex')?.counts).toEqual([5, null]);
  });

  it('has a sum only for areas that have every part of it, quarter by quarter', () => {
    expect(table.get('ab')?.get('kent')?.counts).toEqual([11, null]);
    expect(table.get('ab')?.has('essex')).toBe(false);
  });

  it('has no sum of a measure that is not there', () => {
    expect(table.has('ac')).toBe(false);
  });

  it('has 55 quarters of every measure of recorded crime in 43 forces and British Transport Police', () => {
    const real = quarterTable(tables.recordedCrime, tables.measures, 's');
    const measures = tables.measures.filter(({ id }) => id.startsWith('prc-'));
    expect(measures).toHaveLength(14);
    for (const { id } of measures) {
      const areas = [...(real.get(id) ?? new Map())];
      expect([id, areas.length]).toEqual([id, 44]);
      for (const [, { counts }] of areas) expect(counts.filter(Number.isInteger)).toHaveLength(55);
    }
  });

  it('adds images and grooming of Kent up as the table has them', () => {
    const real = quarterTable(tables.recordedCrime, tables.measures, 's');
    const at = (2020 - 2012) * 4 - 1;
    expect(real.get('prc-86')?.get('kent')?.counts[at]).toBe(299);
    expect(real.get('prc-88a')?.get('kent')?.counts[at]).toBe(54);
    expect(real.get('prc-86-88a')?.get('kent')?.counts[at]).toBe(353);
  });
});
