import { describe, expect, it } from 'vitest';
import { areaRecords } from '../../../../src/site/dataset/areas.ts';
import { forcesOf, totalPopulation } from '../../../../src/site/dataset/totals.ts';
import type { AreaRecord, AreaSeries } from '../../../../src/dataset/types.ts';
import { append, tablesWith } from '../../data/tools/check/bench.ts';

const tables = tablesWith();
const records = areaRecords(tables);

const recordOf = (id: string, all = records): AreaRecord => all.find(({ force }) => force.id === id)!;
const seriesOf = (id: string, measure: string, all = records): AreaSeries | undefined =>
  recordOf(id, all).series.find((series) => series.measure.id === measure);
const breaksOf = (id: string, measure: string): string[] | undefined =>
  seriesOf(id, measure)?.breaks.map(({ date }) => date);

describe('breaks in recording', () => {
  it.each([
    ['kent', 'prc-88a', ['2017-04-03']],
    ['kent', 'cyberflag-foi', ['2015-04-01', '2024-04-01']],
    ['kent', 'scc-foi', ['2017-04-03']],
    ['kent', 'prc-86', []],
    ['kent', 'prc-71', ['2013-04-01']],
    ['btp', 'prc-86-88a', ['2017-04-03']],
    ['northern-ireland', 'cyberflag-foi', []],
    ['northern-ireland', 'scc-foi', []],
    ['police-scotland', 'communicating-indecently-scotland', []],
  ])('of %s, %s: %j', (id, measure, dates) => {
    expect(breaksOf(id, measure)).toEqual(dates);
  });

  it('of totals only touch no force', () => {
    const all = records.flatMap(({ series }) => series.flatMap(({ breaks }) => breaks));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ date }) => date === '2021-04-01')).toEqual([]);
  });

  it('are breaks: what only happened at the time is not among them', () => {
    const dates = records.flatMap(({ series }) =>
      series.flatMap(({ breaks }) => breaks.map(({ date }) => date)),
    );
    expect(dates).not.toContain('2020-03-23');
  });
});

describe('a record', () => {
  it('is there for every force, with at least one series, in the order of showing', () => {
    expect(records.map(({ force }) => force.id)).toEqual(tables.forces.map(({ id }) => id));
    for (const { series } of records) {
      const order = series.map(({ measure }) => measure.order);
      expect(order.length).toBeGreaterThan(0);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('names every source that any of its numbers has, and no other', () => {
    for (const { series, populations, totalPopulations, sources } of records) {
      const used = new Set(
        [...populations, ...Object.values(totalPopulations).flat()].map(({ source }) => source),
      );
      for (const one of series.flatMap((s) => [s, ...s.totals])) {
        if (one.quarters) used.add(one.quarters.source);
        for (const observation of one.observations) for (const id of observation.sources) used.add(id);
      }
      expect(new Set(Object.keys(sources))).toEqual(used);
    }
  });

  it('has an address to report to only where it was seen to work', () => {
    const seen = tables.forces
      .filter(({ reportUrlEvidence }) => reportUrlEvidence === 'seen')
      .map(({ id }) => id);
    const offered = records.filter(({ force }) => force.reportUrl !== undefined).map(({ force }) => force.id);
    expect(offered).toEqual(seen);
  });

  it('keeps restated values and misprints, told apart from what stands', () => {
    const northern = seriesOf('northern-ireland', 'cyberflag-foi')!.observations;
    const year = northern.filter(({ start }) => start === '2015-04-01');
    expect(year.map(({ count, status }) => [count, status])).toEqual([
      [139, 'restated'],
      [138, 'stands'],
    ]);
    const lancashire = seriesOf('lancashire', 'cyberflag-foi')!.observations;
    expect(lancashire.find(({ count }) => count === 66)?.status).toBe('misprint');
  });

  it('of an area without population has none, and so no rate', () => {
    expect(recordOf('btp').populations).toEqual([]);
  });

  it('of Scotland and Northern Ireland has no recorded crime of England and Wales', () => {
    for (const id of ['police-scotland', 'northern-ireland']) {
      const { series } = recordOf(id);
      expect(series.filter(({ quarters, measure }) => quarters ?? measure.id.startsWith('prc-'))).toEqual([]);
    }
  });
});

describe('a national total beside it', () => {
  it('of recorded crime is the sum of 44 forces, as the table has them', () => {
    const [total] = seriesOf('kent', 'prc-88a')!.totals;
    expect(total).toMatchObject({ area: 'england-and-wales', summed: true, summedForces: 44 });
    const newest = tables.recordedCrime.filter(
      ({ measure, quarterStart }) => measure === 'prc-88a' && quarterStart === '2025-10-01',
    );
    expect(total!.quarters!.counts.at(-1)).toBe(newest.reduce((sum, { count }) => sum + count, 0));
  });

  it('as published holds what stands, for the periods of the area alone', () => {
    for (const { series } of records) {
      for (const { observations, totals } of series) {
        const own = new Set(observations.map(({ start, end }) => `${start} ${end}`));
        const beside = totals.flatMap((total) => total.observations);
        expect(beside.filter(({ status }) => status !== 'stands')).toEqual([]);
        expect(beside.filter(({ start, end }) => !own.has(`${start} ${end}`))).toEqual([]);
      }
    }
  });

  it('counts British Transport Police in where it says so, and nowhere else', () => {
    for (const total of tables.totals) {
      expect(forcesOf(total, tables.forces).some(({ id }) => id === 'btp')).toBe(total.withBtp);
    }
  });

  it('has the children of a year only where every force has them', () => {
    const total = tables.totals.find(({ id }) => id === 'england-and-wales')!;
    const years = totalPopulation(total, tables);
    const [{ year } = { year: 0 }] = years;
    expect(years.length).toBeGreaterThan(5);
    const without = tables.populations.filter((row) => !(row.area === 'kent' && row.year === year));
    expect(totalPopulation(total, { ...tables, populations: without }).map((row) => row.year)).toEqual(
      years.map((row) => row.year).filter((one) => one !== year),
    );
  });

  it('is no sum where one force has no series', () => {
    const recordedCrime = tables.recordedCrime.filter(
      ({ measure, area }) => !(measure === 'prc-88a' && area === 'gwent'),
    );
    const fewer = areaRecords({ ...tables, recordedCrime });
    expect(seriesOf('kent', 'prc-88a', fewer)?.totals.some(({ summed }) => summed)).toBe(false);
    expect(seriesOf('gwent', 'prc-88a', fewer)?.quarters).toBeUndefined();
    expect(seriesOf('gwent', 'prc-86-88a', fewer)).toBeUndefined();
  });
});

it('a new row of observations.csv is in the record of its area', () => {
  const added = 'scc-foi,kent,2024-04-01,2025-03-31,301,exact,stands,onthewight-2024,,,';
  const more = areaRecords(tablesWith({ 'observations.csv': append(added) }));
  expect(seriesOf('kent', 'scc-foi', more)?.observations.at(-1)).toMatchObject({
    count: 301,
    status: 'stands',
  });
});
