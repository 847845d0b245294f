import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareWith,
  readAddress,
  writeAddress,
  type ReadComparison,
} from '../../../../src/screens/compare/compare-address.ts';
import { catalogue } from './catalogue.ts';

const read = (search: string): ReadComparison => readAddress(search, catalogue);
const ids = ({ areas }: ReadComparison): string[] => areas.map((area) => area.id);

test('areas stand in alphabetical order, whatever the order in the address', () => {
  const comparison = read('?areas=kent,essex&measure=plain');
  expect(ids(comparison)).toEqual(['essex', 'kent']);
  expect(comparison).toMatchObject({ measure: { id: 'plain' }, valueKind: 'count', problems: [] });
});

test('an empty address asks for no area and the first measure, without a complaint', () => {
  expect(read('')).toMatchObject({ areas: [], measure: { id: 'one' }, valueKind: 'count', problems: [] });
});

test('capitals, spaces, repeated areas and empty places in the list are no fault', () => {
  expect(read('?areas=Kent,%20essex,,kent')).toMatchObject({ problems: [] });
  expect(ids(read('?areas=Kent,%20essex,,kent'))).toEqual(['essex', 'kent']);
});

test('of five areas the first four of the address are shown, and it says so', () => {
  const comparison = read('?areas=sussex,kent,essex,dorset,cumbria');
  expect(ids(comparison)).toEqual(['dorset', 'essex', 'kent', 'sussex']);
  expect(comparison.problems).toEqual(['This address names more than four areas. The first four are shown.']);
});

test('an unknown area is left out, and it says so without repeating it', () => {
  const comparison = read('?areas=kent,<b>atlantis</b>');
  expect(ids(comparison)).toEqual(['kent']);
  expect(comparison.problems).toEqual([
    'This address names an area that is not in our list. It is left out.',
  ]);
});

test('a measure that may not be compared is replaced, with its caveat', () => {
  const comparison = read('?measure=answers');
  expect(comparison.measure.id).toBe('one');
  expect(comparison.problems).toEqual([
    '“Name of answers” cannot be compared between areas. Forces answer in different ways. “Name of one” is shown.',
  ]);
});

test('an unknown measure is replaced, with a sentence', () => {
  expect(read('?measure=zzz')).toMatchObject({
    measure: { id: 'one' },
    problems: ['This address asks for something that we do not have. “Name of one” is shown.'],
  });
});

test('no rate is shown where the measure allows none', () => {
  expect(read('?measure=one&show=rate').valueKind).toBe('rate');
  expect(read('?measure=plain&show=rate')).toMatchObject({
    valueKind: 'count',
    problems: ['No rates are given for “Name of plain”.'],
  });
});

test('what is written is read back the same, and people can read it', () => {
  const comparison = read('?areas=kent,essex&show=rate');
  expect(writeAddress(comparison)).toBe('?areas=essex,kent&measure=one&show=rate');
  expect(read(writeAddress(comparison))).toEqual(comparison);
  expect(writeAddress(read(''))).toBe('?measure=one');
});

test('the link from an area keeps its measure only where it may be compared', () => {
  expect(compareWith('kent', { id: 'one', compare: 'with-care' })).toBe('compare/?areas=kent&measure=one');
  expect(compareWith('kent', { id: 'answers', compare: 'no' })).toBe('compare/?areas=kent');
});

/** Addresses from anything at all to nearly right. */
const piece = fc.oneof(
  fc.constantFrom(
    'kent',
    'essex',
    'dorset',
    'sussex',
    'cumbria',
    'one',
    'answers',
    '__proto__',
    'rate',
    '%',
    '%E0',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom('areas', 'measure', 'show', 'x'), fc.array(piece, { maxLength: 7 })))
    .map((pairs) => `?${pairs.map(([key, values]) => `${key}=${values.join(',')}`).join('&')}`),
);

test('whatever stands in the address, it never throws and something sensible comes out', () => {
  fc.assert(
    fc.property(query, (search) => {
      const comparison = read(search);
      expect(comparison.areas.length).toBeLessThanOrEqual(4);
      expect(comparison.areas).toEqual(catalogue.areas.filter((area) => comparison.areas.includes(area)));
      expect(comparison.measure.compare).toBe('with-care');
      expect(['count', 'rate']).toContain(comparison.valueKind);
      expect(read(writeAddress(comparison))).toEqual({ ...comparison, problems: [] });
    }),
    { numRuns: 500 },
  );
});
