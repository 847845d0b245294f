import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySeries } from '../../../../../data/tools/import/plan/by-series.ts';
import { diffCrime, isSame } from '../../../../../data/tools/import/plan/crime-diff.ts';
import { fivefold } from '../../../../../data/tools/import/plan/fivefold.ts';
import { noteWith } from '../../../../../data/tools/import/plan/restate.ts';
import { whichEdition } from '../../../../../data/tools/import/plan/which-edition.ts';
import { progressOn } from '../../../../../data/tools/import/progress.ts';
import { tables } from './rows.ts';

const counts = fc
  .dictionary(fc.constantFrom('a x 1', 'a x 2', 'a y 1', 'b x 1'), fc.integer({ min: -3, max: 9 }))
  .map((all) => new Map(Object.entries(all)));

describe('the difference of two editions', () => {
  it('has every cell of both once', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const { unchanged, changed, added, vanished } = diffCrime(before, after);
        expect(unchanged + changed.length + added.length).toBe(after.size);
        expect(unchanged + changed.length + vanished.length).toBe(before.size);
        expect(isSame(diffCrime(before, before))).toBe(true);
      }),
    );
  });

  it('by force and code begins with the largest', () => {
    const all = bySeries([
      { key: 'prc-86 kent 2019-04-01', from: 5, to: 6 },
      { key: 'prc-86 essex 2019-04-01', from: 5, to: 9 },
      { key: 'prc-86 kent 2019-07-01', from: 5, to: 6 },
    ]);
    expect(all.map(({ area, quarters, from, to }) => [area, quarters, from, to])).toEqual([
      ['essex', 1, 5, 9],
      ['kent', 2, 10, 12],
    ]);
  });
});

it('more than fivefold is seen up and down, from nothing, and not among a few', () => {
  const leaps = (from: number, to: number): number =>
    fivefold(new Map([['prc-86 kent 2019-04-01', from]]), new Map([['prc-86 kent 2019-04-01', to]])).length;
  expect([leaps(10, 50), leaps(10, 51), leaps(51, 10), leaps(0, 10), leaps(1, 9), leaps(-2, 12)]).toEqual([
    0, 1, 1, 1, 0, 1,
  ]);
});

it('a note keeps all but what it says of an edition', () => {
  const words = 'The edition of July 2026 has 1,204.';
  expect(noteWith('', words)).toBe(words);
  expect(noteWith('Counted by NSPCC. The edition of April 2026 has the same. More.', words)).toBe(
    `Counted by NSPCC. ${words} More.`,
  );
  expect(noteWith('The edition of April 2026 has \u22123.', words)).toBe(words);
  expect(noteWith('Counted by NSPCC.', words)).toBe(`Counted by NSPCC. ${words}`);
});

it('more than fivefold is seen in new quarters too, beside those of a year earlier', () => {
  const before = new Map([['prc-86 kent 2019-04-01', 10]]);
  const after = new Map([...before, ['prc-86 kent 2020-04-01', 60], ['prc-86 kent 2020-07-01', 60]]);
  expect(fivefold(before, after)).toEqual([
    { area: 'kent', measure: 'prc-86', year: '2020/21', beside: 'a year earlier', from: 10, to: 60 },
  ]);
  expect(fivefold(new Map(), after)).toEqual([]);
});

describe('the day of an edition', () => {
  const clues = {
    asked: { partial: false, today: '2026-12-01', fileName: 'table.csv' },
    words: [],
    reach: '2026-03-31',
    editions: tables.editions,
    maybePresent: false,
    present: false,
  };
  it('is what was said, else what the cover says, else the name of the file', () => {
    const words = ['Figures of 2 May 2020', 'Published: 23 July 2026'];
    const fileName = 'prc-pfa-mar2013-onwards-tables-240726.ods';
    const named = { ...clues, asked: { ...clues.asked, fileName } };
    expect(whichEdition({ ...named, words, asked: { ...named.asked, published: '2026-07-25' } })?.date).toBe(
      '2026-07-25',
    );
    expect(whichEdition({ ...named, words })?.date).toBe('2026-07-23');
    expect(whichEdition(named)?.date).toBe('2026-07-24');
    expect(whichEdition(clues)).toBeUndefined();
  });

  it('is not guessed for other counts to the same month as the edition in the tables', () => {
    expect(whichEdition({ ...clues, reach: '2025-12-31' })).toBeUndefined();
    expect(whichEdition({ ...clues, reach: '2025-12-31', maybePresent: true })?.date).toBe('2026-04-23');
  });
});

describe('progress', () => {
  const show = (isTTY: boolean, total: number): string => {
    const texts: string[] = [];
    const { report, end } = progressOn({ isTTY, write: (text) => texts.push(text) });
    for (let done = 0; done <= total; done += total / 200) report(done, total);
    end();
    return texts.join('');
  };
  it('is a bar in a terminal, which is gone at the end', () => {
    expect(show(true, 9e6)).toContain('\rReading [###############...............]  50%');
    expect(show(true, 9e6)).toMatch(/\r +\r$/);
    expect(show(true, 9e6)).not.toContain('\n');
  });
  it('is a line for each quarter elsewhere', () => {
    expect(show(false, 9e6)).toBe('Reading: 25%\nReading: 50%\nReading: 75%\nReading: 100%\n');
  });
  it('of a small file is not shown', () => {
    expect(show(false, 9e5) + show(true, 9e5)).toBe('');
  });
});
