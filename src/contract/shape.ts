/*
 * Small checks that tell the shape of data before anything of them is used, for scripts that must be small: the checks of
 * src/dataset take 3 kB more. A check that lacks a field of its type does not compile.
 */

/** Tells whether a value is of a type. */
export type Check<T> = (value: unknown) => value is T;

export const isText: Check<string> = (value) => typeof value === 'string';
export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);
export const isYesOrNo: Check<boolean> = (value) => typeof value === 'boolean';

/** A whole number that is not below 0, such as a count of things or a place in a list. */
export const isNatural: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** A name as addresses have it: `kent`, `prc-88a`. */
export const isId: Check<string> = (value): value is string =>
  typeof value === 'string' && /^[a-z0-9-]+$/.test(value);

/** A day: `2025-03-31`. */
export const isDay: Check<string> = (value): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** One of some texts. */
export const isOneOf =
  <const T extends string>(...texts: readonly T[]): Check<T> =>
  (value): value is T =>
    texts.some((text) => text === value);

/** A list whose every item passes a check. */
export const isListOf =
  <T>(isItem: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(isItem);

/** A list of fixed length, each of whose items passes its own check. */
export const isTupleOf =
  <T extends readonly unknown[]>(...checks: { readonly [I in keyof T]: Check<T[I]> }): Check<T> =>
  (value): value is T =>
    Array.isArray(value) && value.length === checks.length && checks.every((isItem, i) => isItem(value[i]));

/** A field that may be left out. */
export const isOptional =
  <T>(isField: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || isField(value);

/** An object whose fields pass a check each; what else it has does no harm. */
export const isObjectOf =
  <T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<(field: unknown) => boolean>(checks).every(([name, isField]) =>
      isField(Reflect.get(value, name)),
    );

/** What passes any of several checks. */
export const isAnyOf =
  <T>(...checks: readonly Check<T>[]): Check<T> =>
  (value): value is T =>
    checks.some((isOne) => isOne(value));
