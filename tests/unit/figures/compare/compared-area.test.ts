import { expect, test } from 'vitest';
import { records } from '../../data/real.ts';
import { layOut } from '../../../../src/charts/layout.ts';
import { compareRows } from '../../../../src/figures/compare/compare-rows.ts';
import {
  commonMax,
  comparedArea,
  sourcesOfAreas,
  type ComparedArea,
} from '../../../../src/figures/compare/compared-area.ts';
import { rateTrendWords } from '../../../../src/figures/trend/trend-words.ts';
import { notCoveredWords, countsOnlyWords } from '../../../../src/figures/care/area-words.ts';
import { noRateInAnyYear, countWithoutRate } from '../../../../src/figures/rate/no-rate-words.ts';
import { rateInFull } from '../../../../src/figures/rate/rate-words.ts';
import { count } from '../../../../src/figures/number.ts';

const recordOf = (id: string) => records.find((r) => r.force.id === id)!;
const side = (id: string, measure = 'prc-88a'): ComparedArea => {
  const found = comparedArea(recordOf(id), measure);
  if (!found) throw new Error(`${id} has no ${measure} to compare`);
  return found;
};
const offered = recordOf('kent').series.flatMap(({ measure }) =>
  measure.compare === 'with-care' ? measure.id : [],
);

test('a measure that may not be compared gives no side, nor does an area without figures of it', () => {
  expect(comparedArea(recordOf('kent'), 'scc-foi')).toBeNull();
  expect(comparedArea(recordOf('police-scotland'), 'prc-88a')).toBeNull();
  expect(comparedArea(recordOf('kent'), 'nonsense')).toBeNull();
});

test('every force of England and Wales and the railways can be compared by every measure offered', () => {
  expect(offered.length).toBeGreaterThan(3);
  const able = records.filter((r) => offered.every((measure) => comparedArea(r, measure)));
  expect(able.length).toBe(44);
});

test('the same count stands at the same height in every chart', () => {
  for (const measure of offered) {
    const sides = ['btp', 'kent', 'metropolitan', 'gwent'].map((id) => side(id, measure));
    const trends = sides.map((s) => s.counts);
    const max = commonMax(trends);
    const heights = trends.map((trend) => {
      const { y } = layOut(trend, count, max);
      return [0, 1, max / 2, max].map(y);
    });
    expect({ measure, heights: new Set(heights.map(String)).size }).toEqual({ measure, heights: 1 });
  }
});

test('the common scale is the highest value of all, and without any value nought', () => {
  const trends = [side('kent').counts, side('metropolitan').counts];
  const values = trends.flatMap((t) => t.points.map(({ cell }) => ('value' in cell ? cell.value : 0)));
  expect(commonMax(trends)).toBe(Math.max(...values));
  expect(commonMax([])).toBe(0);
});

test('a rate is the count over the children of the same year, a gap where they are not published', () => {
  const dorset = side('dorset');
  const by = new Map(dorset.rates.map((r) => [r.point.short, r]));
  const { point, rate } = by.get('24/25')!;
  if (rate.kind !== 'rate' || point.cell.kind !== 'count') throw new Error('no rate for 2024/25');
  expect(rate.population.year).toBe(2024);
  expect(rate.borrowed).toBe(false);
  expect(rate.per10000).toBeCloseTo((point.cell.value / rate.population.under18) * 10_000);
  const gap = by.get('13/14')!;
  expect(gap.rate).toEqual({ kind: 'none', why: 'no-population' });
  expect(countWithoutRate(gap)).toMatch(/^\d+ offences?; no rate, number of children not published$/);
  expect(dorset.rateTrend?.points.find((p) => p.short === '13/14')?.cell.kind).toBe('not-published');
});

test('part of a year has no rate, and is not drawn as a year without a figure', () => {
  const { counts, rateTrend, rates } = side('kent');
  expect(counts.points.at(-1)?.cell.kind).toBe('part');
  expect(rateTrend?.points.at(-1)?.cell.kind).toBe('count');
  expect(countWithoutRate(rates.at(-1)!)).toMatch(/^\d+ offences in part of a year; no rate$/);
});

test('British Transport Police has counts and no rates', () => {
  const railways = side('btp');
  expect(railways.rateTrend).toBeNull();
  expect(noRateInAnyYear(railways.force, railways.rates)).toContain('Nobody lives in its area');
  expect(countsOnlyWords(railways.force)).toContain('counts only');
  expect(countsOnlyWords(side('kent').force)).toBe('');
});

test('the City of London has no rate because few children live there, and says so wherever a rate would stand', () => {
  const city = side('city-of-london');
  expect(city.rateTrend).toBeNull();
  expect(noRateInAnyYear(city.force, city.rates)).toContain('too few children live there');
  const year = city.rates.find((r) => r.point.short === '24/25')!;
  expect(countWithoutRate(year)).toMatch(/^\d+ offences?; no rate, too few children$/);
  expect(rateInFull(year)).toContain('No rate: too few children live here');
});

test('the table has years newest first, areas across, and a break between the years it parts', () => {
  const rows = compareRows([side('essex'), side('kent')]);
  expect(rows[0]).toMatchObject({ label: 'April to December 2025', isPart: true });
  expect(rows.at(-1)?.label).toBe('2012/13');
  expect(rows.map((r) => r.start)).toEqual(
    rows
      .map((r) => r.start)
      .toSorted()
      .toReversed(),
  );
  const broken = rows.filter((r) => r.breaks.length > 0);
  expect(broken.map((r) => r.label)).toEqual(['2017/18']);
  expect(broken[0]?.breaks[0]).toMatchObject({ date: '2017-04-03', areas: [] });
});

test('a break that touches one area names it, and a year that one record lacks is missing, not nought', () => {
  const [essex, kent] = [side('essex'), side('kent')];
  const shorter: ComparedArea = {
    ...kent,
    counts: { ...kent.counts, breaks: [] },
    rates: kent.rates.slice(1),
  };
  const rows = compareRows([essex, shorter]);
  expect(rows.find((r) => r.label === '2017/18')?.breaks[0]?.areas).toEqual(['Essex']);
  expect(rows.at(-1)?.cells[1]).toBeUndefined();
});

test('every number on the page has a source', () => {
  const sides = [side('essex'), side('gwent')];
  const { counts, populations } = sourcesOfAreas(sides);
  expect(counts.length).toBe(1);
  expect(populations.length).toBeGreaterThan(0);
  for (const id of [...counts, ...populations]) expect(sides.some((s) => s.record.sources[id])).toBe(true);
});

const BROKEN = /NaN|undefined|Infinity|null|\[object| {2}|\.\.|,\.|\(\)/;

test('no force and no measure makes a broken sentence', () => {
  for (const record of records) {
    const { shortName: name, nation } = record.force;
    const said = [notCoveredWords({ name, nation })];
    for (const measure of offered) {
      const one = comparedArea(record, measure);
      if (!one) continue;
      said.push(
        ...one.rates.flatMap((r) => [rateInFull(r), r.rate.kind === 'rate' ? '' : countWithoutRate(r)]),
      );
      if (one.rateTrend) said.push(rateTrendWords(one.rateTrend));
    }
    expect(said.filter((words) => BROKEN.test(words))).toEqual([]);
  }
});
