import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Milestone, Observation } from '../../../../src/dataset/types.ts';
import { arithmetic, newestChange } from '../../../../src/figures/change/change.ts';
import { buildTrend } from '../../../../src/figures/trend/build-trend.ts';
import { changeWords, disputeWords, riseCare } from '../../../../src/figures/change/change-words.ts';
import { site } from '../../site/real-site.ts';
import { breakOn, published, year } from '../make.ts';

function say(rows: readonly Observation[], breaks: readonly Milestone[] = []): string {
  const { lead, rest } = changeWords(newestChange(buildTrend(published(rows), breaks), breaks));
  return `${lead} ${rest}`.trim();
}

test('Kent from 63 to 361 is a rise of 473%, not 573%', () => {
  expect(arithmetic(63, 361)).toMatchObject({ difference: 298 });
  expect(say([year(2015, 63), year(2016, 361)])).toBe(
    '298 more than the year before (2015/16: 63), a rise of 473%. 361 − 63 = 298; 298 ÷ 63 = 473.0%.',
  );
});

test('Northamptonshire from 59 to 72 is a rise of 22%', () => {
  expect(say([year(2015, 59), year(2016, 72)])).toContain(
    '13 more than the year before (2015/16: 59), a rise of 22%.',
  );
});

test('a fall is said as a fall', () => {
  expect(say([year(2018, 77), year(2019, 63)])).toContain(
    '14 fewer than the year before (2018/19: 77), a fall of 18%.',
  );
});

test('under a base of 50 the words lead with the counts', () => {
  expect(say([year(2022, 30), year(2023, 67)])).toBe(
    'From 30 in 2022/23 to 67 in 2023/24: 37 more. That is a rise of 123% (67 − 30 = 37; 37 ÷ 30 = 123.3%). It starts from fewer than 50, so a few cases change it a lot.',
  );
});

test.each([0, 1, 9])('under a base of 10 no percentage is given: from %i', (base) => {
  const words = say([year(2022, base), year(2023, 43)]);
  expect(words).not.toMatch(/\d%/);
  expect(words).toContain('under 10');
});

test('the same number is said to be the same', () => {
  expect(say([year(2022, 0), year(2023, 0)])).toBe('The same as in 2022/23: 0.');
  expect(say([year(2022, 120), year(2023, 120)])).toBe('The same as in 2022/23: 120.');
});

test('a rise that rounds to nothing is less than 1%', () => {
  expect(say([year(2022, 1000), year(2023, 1001)])).toContain('a rise of less than 1%');
});

test('no sum beside it says nought, nor all of it where something is left', () => {
  expect(say([year(2022, 6000), year(2023, 6002)])).toContain('2 ÷ 6,000 = less than 0.1%.');
  expect(say([year(2022, 400), year(2023, 1)])).toMatch(/a fall of nearly 100%\. .* = 99\.8%\./);
});

test('across a break no change is stated, and why', () => {
  const words = say([year(2016, 100), year(2017, 400)], [breakOn('2017-04-03')]);
  expect(words).not.toMatch(/%|more|fewer/);
  expect(words).toContain('2017/18 cannot be compared with 2016/17 (100).');
  expect(words).toContain('The way of counting changed on 3 April 2017');
});

test('a year that a break cuts through is compared with nothing', () => {
  expect(say([year(2017, 100), year(2018, 400)], [breakOn('2017-10-01')])).toContain('cannot be compared');
});

test('a value that sources dispute is said beside the change it would make', () => {
  const rows = [year(2022, 690), year(2023, 845), year(2023, 859, { status: 'disputed' })];
  const change = newestChange(buildTrend(published(rows), []), []);
  expect(disputeWords(change, rows)).toBe(
    'Sources disagree: for 2023/24, 859 was printed too. With that it would be 169 more.',
  );
  expect(disputeWords(change, rows.slice(0, 2))).toBe('');
});

test('a doubtful figure gives counts and no percentage', () => {
  const words = say([year(2022, 279), year(2023, 95, { doubt: 'part-year' })]);
  expect(words).toBe(
    '95 in 2023/24, 279 in 2022/23. We state no rise or fall: the figure for 2023/24 looks like part of a year only, and nobody has explained it.',
  );
});

test('a year between without a figure is said, not bridged in silence', () => {
  expect(say([year(2017, 125), year(2019, 145)])).toBe(
    '20 more than in 2017/18 (125), a rise of 16%. 145 − 125 = 20; 20 ÷ 125 = 16.0%. No whole year between them has a figure.',
  );
});

test('one figure alone, or none, or a lower limit has no change', () => {
  expect(say([year(2017, 125)])).toContain('Only one year has a figure');
  expect(say([])).toContain('No whole year has a figure');
  expect(say([year(2016, 90), year(2017, 600, { precision: 'at-least' })])).toContain('only a lower limit');
});

test('disputed and replaced values are no base for a change', () => {
  expect(say([year(2016, 10, { status: 'disputed' }), year(2017, 125)])).toContain(
    'Only one year has a figure',
  );
});

test('no pair of counts ever makes a broken sentence', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50_000 }), fc.integer({ min: -50, max: 50_000 }), (from, to) => {
      expect(say([year(2020, from), year(2021, to)])).not.toMatch(/NaN|undefined|Infinity| {2}|null/);
    }),
  );
});

test('no base under 10, however small, ever gives a percentage', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 9 }), fc.integer({ min: -50, max: 50_000 }), (from, to) => {
      expect(say([year(2020, from), year(2021, to)])).not.toMatch(/\d%/);
    }),
  );
});

test('a rise has beside it what the caveat says of one; a fall and no change have nothing', () => {
  const flag = { riseCaution: 'A rise can mean better flagging.' };
  const care = (from: number, to: number, of: { riseCaution?: string } = flag): string =>
    riseCare(newestChange(buildTrend(published([year(2022, from), year(2023, to)]), []), []), of);
  expect(care(121, 369)).toBe('A rise can mean better flagging.');
  expect(care(369, 121)).toBe('');
  expect(care(121, 121)).toBe('');
  expect(care(121, 369, {})).toBe('');
});

test('the measure of the online flag, and it alone, says so of a rise, in its caveat too', () => {
  const cautioned = site.measures.filter(({ riseCaution }) => riseCaution !== undefined);
  expect(cautioned.map(({ id, riseCaution }) => [id, riseCaution])).toEqual([
    ['cyberflag-foi', 'A rise can mean better flagging.'],
  ]);
  expect(cautioned[0]?.caveat).toMatch(/A rise can mean [^.]+\./);
});
