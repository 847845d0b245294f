import { readCell, splitList } from '../tables/cell.ts';
import { error, type Fault } from '../tables/fault.ts';
import type { Field } from '../tables/package.ts';
import type { Rule } from './rule.ts';

/** Tests the text of a cell. @returns what it should have been; undefined where it is right */
type Test = (text: string) => string | undefined;

const oneOf = (allowed: readonly string[]): string => `one of ${allowed.join(', ')}`;

/**
 * Tests against a minimum or a maximum. Numbers compare as numbers; dates compare as text, since `2024-01-31` sorts before
 * `2024-02-01`.
 */
function limit(field: Field, most: boolean, bound: number | string): Test {
  return (text) => {
    const read = readCell(text, field);
    const value = 'value' in read ? read.value : undefined;
    if (typeof value !== typeof bound || value === undefined) return undefined;
    const beyond = most ? value > bound : value < bound;
    return beyond ? `at ${most ? 'most' : 'least'} ${bound}` : undefined;
  };
}

/** The tests of a field's constraints: made once, then used for every cell of the column. */
function testsOf(field: Field): Test[] {
  const { enum: allowed, pattern, minimum, maximum } = field.constraints;
  const { listSeparator: separator, listItems: items } = field;
  const tests: Test[] = [];
  if (allowed !== undefined) tests.push((text) => (allowed.includes(text) ? undefined : oneOf(allowed)));
  if (pattern !== undefined) {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    tests.push((text) => (whole.test(text) ? undefined : `text that fits the pattern ${pattern}`));
  }
  if (minimum !== undefined) tests.push(limit(field, false, minimum));
  if (maximum !== undefined) tests.push(limit(field, true, maximum));
  if (separator !== undefined && items?.enum !== undefined) {
    const known = ['', ...items.enum];
    const expected = oneOf(items.enum);
    tests.push((text) => {
      const unknown = splitList(text, separator).filter((item) => !known.includes(item));
      return unknown.length === 0 ? undefined : `each item ${expected}`;
    });
  }
  return tests;
}

/** The allowed values, patterns and limits of datapackage.json hold in every cell that is not empty. */
export const constraints: Rule = ({ texts }) => {
  const faults: Fault[] = [];
  for (const { resource, rows } of texts) {
    for (const field of resource.schema.fields) {
      const tests = testsOf(field);
      if (tests.length === 0) continue;
      for (const { line, cells } of rows) {
        const text = cells[field.name] ?? '';
        if (text === '') continue;
        const place = { file: resource.path, row: line, column: field.name };
        const expected = tests.map((test) => test(text)).filter((what) => what !== undefined);
        faults.push(...expected.map((what) => error(place, `"${text}"`, what)));
      }
    }
  }
  return faults;
};
