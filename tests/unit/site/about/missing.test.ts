import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingFigures } from '../../../../src/site/about/missing.ts';
import { missingChildren, recordedCrimeReach } from '../../../../src/site/about/coverage.ts';
import { range, yearSpans } from '../../../../src/site/about/years.ts';
import { financialYearLabel } from '../../../../src/figures/period-words.ts';
import { site, tables } from '../real-site.ts';

/** Years spelled out again: `2018 to 2020, 2022` is 2018, 2019, 2020, 2022. */
const spelled = (words: string, yearOf: (label: string) => number): number[] =>
  words.split(', ').flatMap((run) => {
    const [first = '', last = first] = run.split(' to ');
    return range(yearOf(first), yearOf(last));
  });
const startOf = (label: string): number => Number(label.slice(0, 4));

describe('years in few words', () => {
  it('name every year and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1990, max: 2040 }), { minLength: 1 }), (some) => {
        const years = some.toSorted((a, b) => a - b);
        expect(spelled(yearSpans(years, String), Number)).toEqual(years);
        expect(spelled(yearSpans(years, financialYearLabel), startOf)).toEqual(years);
      }),
    );
  });
});

describe.each(missingFigures(tables))('what is missing of $id', ({ id, span, complete, some, none }) => {
  const figures = tables.observations.filter((o) => o.measure === id && o.status !== 'misprint');
  const has = (area: string, year: number): boolean =>
    figures.some(
      (o) => o.area === area && o.periodStart === `${year}-04-01` && o.periodEnd === `${year + 1}-03-31`,
    );

  it('is missing in the table too', () => {
    const wrong = some.flatMap((f) =>
      spelled(f.years, startOf)
        .filter((year) => has(f.id, year))
        .map((year) => [f.id, year]),
    );
    expect(wrong).toEqual([]);
    expect(none.filter((f) => spelled(span, startOf).some((year) => has(f.id, year)))).toEqual([]);
  });

  it('leaves out no force and no year', () => {
    const listed = [...complete, ...some, ...none].map((f) => f.id);
    expect(new Set(listed).size).toBe(listed.length);
    const answered = new Set(figures.map((o) => o.area));
    const forces = tables.forces.filter((f) => answered.has(f.id) && f.kind === 'territorial');
    expect(forces.filter((f) => !listed.includes(f.id))).toEqual([]);
    // After the first year that is named, every year is either missing or there.
    for (const force of some) {
      const missing = spelled(force.years, startOf);
      const there = spelled(span, startOf).filter((year) => has(force.id, year));
      const all = [...missing, ...there].toSorted((a, b) => a - b);
      expect(all).toEqual(range(all[0] ?? 0, Number(spelled(span, startOf).at(-1))));
    }
  });
});

describe('a gap', () => {
  const ofMessages = missingFigures(tables).find((m) => m.id === 'scc-foi');

  it('is not the time before there was anything to count', () => {
    const kent = ofMessages?.some.find((f) => f.id === 'kent');
    expect(kent?.years).not.toContain('2016/17');
  });

  it('is not filled by a figure for several years together', () => {
    const force = ofMessages?.none.find((f) =>
      tables.observations.some((o) => o.measure === 'scc-foi' && o.area === f.id),
    );
    expect(force).toBeDefined();
  });
});

it('recorded crime has every quarter, as the page says', () => {
  const { from, forces } = recordedCrimeReach(tables);
  const quarters = new Set(tables.recordedCrime.map((r) => r.quarterStart)).size;
  const measures = new Set(tables.recordedCrime.map((r) => r.measure)).size;
  expect(tables.recordedCrime).toHaveLength(forces * quarters * measures);
  expect(from).toBe(tables.recordedCrime.map((r) => r.quarterStart).toSorted()[0]);
  expect(site.about.recordedCrime).toEqual({ from, forces });
});

it('no number of children is said to be missing that is there', () => {
  const idOf = new Map(tables.forces.map((f) => [f.shortName, f.id]));
  const wrong = missingChildren(tables).flatMap(({ years, forces }) =>
    forces.filter((name) =>
      tables.populations.some((p) => p.area === idOf.get(name) && spelled(years, Number).includes(p.year)),
    ),
  );
  expect(wrong).toEqual([]);
});
