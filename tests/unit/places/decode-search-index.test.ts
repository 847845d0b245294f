import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeSearchIndex } from '../../../src/places/decode-search-index.ts';
import { createSearch } from '../../../src/places/search.ts';
import type { SearchIndex } from '../../../src/places/search-index.ts';
import { index as real } from './real-search.ts';

const SMALL: SearchIndex = {
  forces: [
    ['kent', 'Kent Police', 'Kent', '', ''],
    ['essex', 'Essex Police', 'Essex', 'The other one|Elsewhere (part)', ''],
  ],
  counties: ['Kent'],
  places: [
    [0, 5, 0, 'Newport|Ash'],
    [1, 1, -1, 'Newport'],
  ],
  outcodes: [
    [0, [0], 'ME14-16 TN9'],
    [2, [1, 0], 'CM1 EC1A'],
  ],
};

it('takes the index of the real tables as it is', () => {
  expect(decodeSearchIndex(real)).toEqual(real);
  expect(decodeSearchIndex(SMALL)).toEqual(SMALL);
});

describe('refuses', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'a sign-in page'],
    ['a list', []],
    ['a list of areas', { schema: 1, areas: [] }],
    ...(['forces', 'counties', 'places', 'outcodes'] as const).map((part): [string, unknown] => [
      `an index without ${part}`,
      { ...SMALL, [part]: undefined },
    ]),
    ['a force that is no row', { ...SMALL, forces: ['kent', 'essex'] }],
    ['a force without a name', { ...SMALL, forces: [['kent', 'Kent Police', 'Kent']] }],
    ['a force whose id is no id', { ...SMALL, forces: [['../x', 'Kent Police', 'Kent', '']] }],
    ['a county that is a number', { ...SMALL, counties: [1] }],
    ['a place in a force that is not there', { ...SMALL, places: [[2, 5, 0, 'Ash']] }],
    ['a place in a force between two', { ...SMALL, places: [[0.5, 5, 0, 'Ash']] }],
    ['a place of a kind that is not there', { ...SMALL, places: [[0, 6, 0, 'Ash']] }],
    ['a place in a county that is not there', { ...SMALL, places: [[0, 5, 1, 'Ash']] }],
    ['a place in a county below none', { ...SMALL, places: [[0, 5, -2, 'Ash']] }],
    ['a place whose name is a number', { ...SMALL, places: [[0, 5, 0, 7]] }],
    ['a district without a force', { ...SMALL, outcodes: [[0, [], 'ME14']] }],
    ['a district in a force that is not there', { ...SMALL, outcodes: [[0, [0, 2], 'ME14']] }],
    ['a district that is surer than sure', { ...SMALL, outcodes: [[3, [0], 'ME14']] }],
    ['districts that are not written as such', { ...SMALL, outcodes: [[0, [0], 'ME14,ME15']] }],
    ['a run of districts without an end', { ...SMALL, outcodes: [[0, [0], 'ME1-999999999']] }],
  ])('%s', (_what, json) => {
    expect(decodeSearchIndex(json)).toBeUndefined();
  });
});

/** Puts something else in one place of a value: `path` chooses the way down to it. */
function alter(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return other;
  const copy = structuredClone(value);
  Reflect.set(copy, key, alter(Reflect.get(copy, key), rest, other));
  return copy;
}

it('whatever is altered in it, it is refused or can be searched', () => {
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(undefined, -1, 0.5, 1e9, Number.NaN, '__proto__', '|', 'ME1-', ' ', [[]], {}),
  );
  let refused = 0;
  let taken = 0;
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 5 }), hostile, (path, other) => {
      const index = decodeSearchIndex(alter(SMALL, path, other));
      if (!index) {
        refused += 1;
        return;
      }
      taken += 1;
      const search = createSearch(index);
      for (const query of ['Newport', 'kent', 'ME14 1XX', 'EC1A', 'm', '|'])
        for (const { force, title } of search(query).results) {
          expect(index.forces.map(([id]) => id)).toContain(force.id);
          expect(typeof title).toBe('string');
        }
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(100);
  expect(taken).toBeGreaterThan(20);
});
