import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/places/normalise.ts';
import { oneSlip } from '../../../src/places/one-slip.ts';
import { FIT } from '../../../src/places/fit.ts';
import { forcesFor, index, search, tables } from './real-search.ts';

const letter = fc.stringMatching(/^[a-z]$/);

/** A word and the same word after one slip of the finger. */
const slipIn = (names: readonly string[]): fc.Arbitrary<{ name: string; typed: string }> =>
  fc
    .record({
      name: fc.constantFrom(...names),
      at: fc.nat(),
      to: letter,
      slip: fc.constantFrom('more', 'less', 'other', 'swap'),
    })
    .map(({ name, at, to, slip }) => {
      const i = at % name.length;
      const [before, here, after] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)];
      const typed = {
        more: before + to + here + after,
        less: before + after,
        other: before + to + after,
        swap: before + after.charAt(0) + here + after.slice(1),
      }[slip];
      return { name, typed };
    });

/** Every name in the index with the forces it can mean. */
const owners = new Map<string, Set<string>>();
const own = (name: string, force: string): void => {
  const key = normalise(name);
  owners.set(key, (owners.get(key) ?? new Set<string>()).add(force));
};
for (const [forceAt, , , names] of index.places) {
  for (const name of names.split('|')) own(name, index.forces[forceAt]?.[0] ?? '');
}
for (const { id, name, shortName, aliases } of tables.forces) {
  for (const alias of [name, shortName, ...aliases]) own(alias.replace(' (part)', ''), id);
}
const longNames = [...owners.keys()].filter((name) => name.length >= 6);

/** Thousands of searches, on a machine that may be busy with other tests. */
const MANY = { timeout: 60_000 };

describe('a slip of the finger', MANY, () => {
  it.each([
    ['Maidstne', 'kent'],
    ['Maidtsone', 'kent'],
    ['aidstone', 'kent'],
    ['Naidstone', 'kent'],
    ['Maidstonee', 'kent'],
    ['sheffeild', 'south-yorkshire'],
    ['Birmingahm', 'west-midlands'],
    ['miltonkeynes', 'thames-valley'],
    ['northamptonshre', 'northamptonshire'],
    ['kemt', 'kent'],
  ])('"%s" still offers %s first', (typed, force) => {
    expect(forcesFor(typed)[0]).toBe(force);
  });

  it('in any name of six letters or more still finds its forces', () => {
    fc.assert(
      fc.property(slipIn(longNames), ({ name, typed }) => {
        // Where the slip makes another name, that one is what was typed.
        if (owners.has(typed.trim()) || search(typed).sure !== null) return;
        const found = search(typed, 40).results.map(({ force }) => force.id);
        expect(found).toEqual(expect.arrayContaining([...(owners.get(name) ?? [])]));
      }),
      { numRuns: 500 },
    );
  });

  it('in the official words around a name still finds the name', () => {
    expect(forcesFor('ciyt of plymouth')[0]).toBe('devon-and-cornwall');
    expect(forcesFor('the police near Maidstone')[0]).toBe('kent');
  });

  it('is not looked for in fewer than four letters', () => {
    expect(search('xet').results).toEqual([]);
  });
});

describe('comparing with one slip', () => {
  it('finds the whole after any single slip', () => {
    fc.assert(
      fc.property(slipIn(['maidstone', 'milton keynes', 'hull']), ({ name, typed }) => {
        expect(oneSlip(typed, name)).toBe('whole');
      }),
    );
  });

  it.each([
    ['maidst', 'maidstone', 'prefix'],
    ['maisdt', 'maidstone', 'prefix'],
    ['maidstxxe', 'maidstone', null],
    ['madistoen', 'maidstone', null],
    ['kent', 'essex', null],
  ] as const)('%s against %s is %s', (typed, name, match) => {
    expect(oneSlip(typed, name)).toBe(match);
  });

  it('is worse than every hit without a slip', () => {
    expect(FIT.slip).toBeGreaterThan(Math.max(FIT.exact, FIT.begins, FIT.wordBegins, FIT.everyWord));
  });
});
