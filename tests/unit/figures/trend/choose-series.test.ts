import { expect, test } from 'vitest';
import { chooseSeries } from '../../../../src/figures/trend/choose-series.ts';
import { choiceWords } from '../../../../src/figures/trend/trend-words.ts';
import { measure, published, quarterly, span, year } from '../make.ts';

const named = (id: string, order: number, online: 'yes' | 'mostly' | 'often' | 'no' = 'yes') =>
  measure({ id, plainName: id, order, online });

test('the newest standing full year comes first, whatever the order', () => {
  const old = published([year(2015, 1), year(2016, 2)], { measure: named('old', 1) });
  const recent = published([year(2023, 1)], { measure: named('recent', 9) });
  expect(chooseSeries([old, recent])?.first).toBe(recent);
});

test('of several with the same newest year, the longer record; then the order', () => {
  const short = published([year(2023, 1)], { measure: named('short', 1) });
  const long = published([year(2021, 1), year(2022, 1), year(2023, 1)], { measure: named('long', 2) });
  const alike = published([year(2021, 1), year(2022, 1), year(2023, 1)], { measure: named('alike', 3) });
  expect(chooseSeries([short, alike, long])?.first).toBe(long);
});

test('part of a year, a disputed year and several years together are no full year', () => {
  const whole = published([year(2019, 1)], { measure: named('whole', 2) });
  const parts = published(
    [
      year(2022, 1, { status: 'disputed' }),
      span({ start: '2017-04-01', end: '2023-03-31' }, 9),
      span({ start: '2023-04-01', end: '2023-09-30' }, 3),
    ],
    { measure: named('parts', 1) },
  );
  expect(chooseSeries([parts, whole])?.first).toBe(whole);
});

test('a measure that need not be online comes first only where there is no other', () => {
  const any = quarterly(
    Array.from({ length: 40 }, () => 1),
    { measure: named('any', 1, 'no') },
  );
  const online = published([year(2015, 1)], { measure: named('online', 5, 'often') });
  expect(chooseSeries([any, online])?.first).toBe(online);
  expect(chooseSeries([any])?.first).toBe(any);
  expect(chooseSeries([])).toBeNull();
});

test('the page says why, and which one reaches back furthest', () => {
  const old = published([year(2015, 1), year(2019, 2)], { measure: named('Old', 1) });
  const recent = published([year(2022, 1), year(2023, 1)], { measure: named('Recent', 2) });
  const choice = chooseSeries([old, recent]);
  expect(choice && choiceWords(choice)).toBe(
    'Shown first because it has the newest full year among the measures about online offences. The one that reaches back furthest is “Old”: 2015/16 to 2019/20.',
  );
});
