import { describe, expect, it } from 'vitest';
import { packOutcodes, unpackRun } from '../../../src/places/outcode-ranges.ts';
import { readPostcode } from '../../../src/places/postcode.ts';
import { search, tables } from './real-search.ts';

const known = new Set(['M1', 'M11', 'ME1', 'ME14', 'EC1A', 'W1A']);
const read = (text: string): string | null =>
  readPostcode(text, (district) => known.has(district))?.district ?? null;

describe('reading a postcode', () => {
  it.each([
    ['ME14 1XX', 'ME14'],
    ['me14 1xx', 'ME14'],
    ['ME141XX', 'ME14'],
    ['ME14 1X', 'ME14'],
    ['ME141', 'ME14'],
    ['ME14', 'ME14'],
    ['M1 1AE', 'M1'],
    ['M11AE', 'M1'],
    ['M11', 'M11'],
    ['M1 1', 'M1'],
    ['EC1A1BB', 'EC1A'],
    ['w1a 1aa', 'W1A'],
    [' me14-1xx ', 'ME14'],
    ['ZZ9 9ZZ', 'ZZ9'],
  ])('"%s" is in %s', (text, district) => {
    expect(read(text)).toBe(district);
  });

  it.each(['Maidstone', 'A38 Kent', '12345', 'ME', 'ME14 1XXX9', '<b>', 'M'])(
    '"%s" is no postcode',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('every postcode district', { timeout: 60_000 }, () => {
  it('gives its force first and then the others that share it', () => {
    const wrong = tables.outcodes.filter(({ outcode, force, otherForces }) => {
      const found = search(`${outcode} 1AA`).results.map((result) => result.force.id);
      return found.join('|') !== [force, ...otherForces].join('|');
    });
    expect(wrong.map(({ outcode }) => outcode)).toEqual([]);
  });

  it('is certain only where one force has all of it', () => {
    const wrong = tables.outcodes.filter(
      ({ outcode, certainty }) => (search(outcode).sure !== null) !== (certainty === 'yes'),
    );
    expect(wrong.map(({ outcode }) => outcode)).toEqual([]);
  });

  it('survives being packed', () => {
    const outcodes = tables.outcodes.map(({ outcode }) => outcode);
    expect(packOutcodes(outcodes).split(' ').flatMap(unpackRun).toSorted()).toEqual(outcodes.toSorted());
  });
});

describe('a shared postcode district', () => {
  it('says for each force that it has a part', () => {
    expect(search('B32 1AA').results.map(({ force, note }) => [force.id, note])).toEqual([
      ['west-midlands', 'Part of B32 is in West Midlands'],
      ['west-mercia', 'Part of B32 is in West Mercia'],
    ]);
  });

  it('says who has most of it', () => {
    expect(search('B14').results.map(({ note }) => note)).toEqual([
      'Most of B14 is in West Midlands',
      'Part of B14 is in West Mercia',
    ]);
  });
});

describe('a postcode that is not known', () => {
  it('is said to be unknown', () => {
    expect(search('ZZ9 9ZZ')).toEqual({
      results: [],
      sure: null,
      notice: { kind: 'unknown-postcode', district: 'ZZ9' },
    });
  });

  it('still offers the forces of its area where there is one', () => {
    const answer = search('BT99 9AA');
    expect(answer.notice).toEqual({ kind: 'unknown-postcode', district: 'BT99' });
    expect(answer.results.map(({ title, force }) => [title, force.id])).toEqual([
      ['BT postcodes', 'northern-ireland'],
    ]);
    expect(answer.sure).toBeNull();
  });
});

it('packing refuses what is no postcode district', () => {
  expect(() => packOutcodes(['ME14', 'Kent'])).toThrow('"Kent" is not a postcode district');
});
