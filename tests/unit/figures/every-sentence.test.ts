import { expect, test } from 'vitest';
import { records } from '../data/real.ts';
import { breakBetween } from '../../../src/figures/trend/breaks.ts';
import { newestChange } from '../../../src/figures/change/change.ts';
import { chooseSeries } from '../../../src/figures/trend/choose-series.ts';
import { newestFigure } from '../../../src/figures/newest/newest.ts';
import { countIn } from '../../../src/figures/published/printed-values.ts';
import { ratePerChild } from '../../../src/figures/rate/rate.ts';
import { nationalLookup } from '../../../src/figures/national/national.ts';
import { buildTrend } from '../../../src/figures/trend/build-trend.ts';
import { choiceWords, pointWords, spanLabel, trendWords } from '../../../src/figures/trend/trend-words.ts';
import { changeWords } from '../../../src/figures/change/change-words.ts';
import { newestWords } from '../../../src/figures/newest/newest-words.ts';
import { rateWords } from '../../../src/figures/rate/rate-words.ts';
import { nationalWords } from '../../../src/figures/national/national-words.ts';

const every = records.flatMap((record) => record.series.map((series) => ({ record, series })));

const BROKEN = /NaN|undefined|Infinity|null|\[object| {2}|\.\.|,\.|\(\)/;

test('no force and no measure makes a broken sentence', () => {
  for (const { record, series } of every) {
    const trends = (['year', 'quarter'] as const).map((step) => buildTrend(series, series.breaks, step));
    const [years] = trends;
    const newest = years && newestFigure(years);
    const said = trends.flatMap((trend) => [
      spanLabel(trend) ?? '',
      trendWords(trend),
      ...trend.points.map(pointWords),
      ...trend.points.map((p) => rateWords(ratePerChild(series.measure, p, record.populations, true))),
      ...Object.values(changeWords(newestChange(trend, series.breaks))),
    ]);
    if (newest) said.push(...Object.values(newestWords(newest, series.measure)));
    if (newest) said.push(...nationalLookup(series.totals)(newest.period).map(nationalWords));
    for (const words of said) expect(words, `${record.force.id} ${series.measure.id}`).not.toMatch(BROKEN);
  }
});

test('no percentage stands across a break or on a base under 10', () => {
  for (const { record, series } of every) {
    const trend = buildTrend(series, series.breaks);
    const change = newestChange(trend, series.breaks);
    const words = Object.values(changeWords(change)).join(' ');
    if (!/\d%/.test(words)) continue;
    if (change.kind !== 'stated') throw new Error(`${record.force.id} ${series.measure.id}: ${words}`);
    expect(change.from.value).toBeGreaterThanOrEqual(10);
    const [from, to] = [change.from, change.to].map((f) => trend.points.find((p) => p.label === f.label));
    if (!from || !to) throw new Error('a change of figures that are not in the chart');
    expect(breakBetween(from, to, series.breaks)).toBeUndefined();
  }
});

test('every force leads with a figure, and says why that one', () => {
  for (const record of records) {
    const choice = chooseSeries(record.series);
    if (!choice) throw new Error(`${record.force.id} has no figure at all`);
    expect(newestFigure(buildTrend(choice.first, choice.first.breaks)), record.force.id).not.toBeNull();
    expect(choiceWords(choice)).not.toMatch(BROKEN);
  }
});

test('Kent, January to March 2020, was printed as 304 and 48 and is 299 and 54 in the present edition', () => {
  const period = { start: '2020-01-01', end: '2020-03-31' };
  const kent = records.find((r) => r.force.id === 'kent')?.series ?? [];
  const both = ['prc-86', 'prc-88a'].map((id) => {
    const series = kent.find((s) => s.measure.id === id);
    if (!series) throw new Error(`Kent has no ${id}`);
    const printed = series.observations.find((o) => o.start === period.start && o.end === period.end);
    return [printed?.count, countIn(series, period)];
  });
  expect(both).toEqual([
    [304, 299],
    [48, 54],
  ]);
});
