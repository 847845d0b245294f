import { expect, it, test } from 'vitest';
import {
  isAnyOf,
  isDay,
  isId,
  isListOf,
  isNatural,
  isNumber,
  isObjectOf,
  isOneOf,
  isOptional,
  isText,
  isTupleOf,
  isYesOrNo,
  type Check,
} from '../../../src/contract/shape.ts';

interface Thing {
  readonly name: string;
  readonly note?: string;
}

/** A check, what it takes, and what it refuses. */
const CASES: readonly [name: string, check: Check<unknown>, right: readonly unknown[], wrong: unknown[]][] = [
  ['text', isText, ['', 'a'], [1, null, undefined, [], {}]],
  ['number', isNumber, [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '1', null]],
  ['natural number', isNatural, [0, 7], [-1, 0.5, 2 ** 53, '7', null]],
  ['yes or no', isYesOrNo, [true, false], [0, 'true', null]],
  ['id', isId, ['kent', 'prc-88a'], ['', 'Kent', 'a/b', '..', 'a b', 'kent\n', 7, ['kent']]],
  ['day', isDay, ['2025-03-31'], ['2025-3-31', '2025-03-31T00', '31 March', 20250331]],
  ['one of some texts', isOneOf('a', 'b'), ['a', 'b'], ['c', '', null, ['a']]],
  ['list', isListOf(isText), [[], ['a']], [['a', 1], 'a', { length: 0 }, null]],
  [
    'list of fixed length',
    isTupleOf<[string, number]>(isText, isNumber),
    [['a', 1]],
    [['a'], ['a', 1, 1], [1, 'a'], 'a'],
  ],
  ['any of several', isAnyOf<string | number>(isText, isNumber), ['a', 1], [true, null]],
  [
    'object',
    isObjectOf<Thing>({ name: isText, note: isOptional(isText) }),
    [{ name: 'a' }, { name: 'a', note: 'b', more: 1 }],
    [{}, { name: 1 }, { name: 'a', note: null }, { name: 'a', note: 1 }, null, undefined, 'a', ['name']],
  ],
];

test.each(CASES)('a check for a %s takes what is one, and nothing else', (_name, check, right, wrong) => {
  expect(right.filter((value) => !check(value))).toEqual([]);
  expect(wrong.filter((value) => check(value))).toEqual([]);
});

it('knows every field of its type: one that is left out does not compile', () => {
  // @ts-expect-error `note` is missing
  expect(isObjectOf<Thing>({ name: isText })({ name: 'a', note: 1 })).toBe(true);
});
