import { readCell, splitList } from '../tables/cell.ts';
import { error, type Fault } from '../tables/fault.ts';
import type { Field } from '../tables/package.ts';
import type { Rule } from './rule.ts';

type Limit = number | string;

/** Dates compare as text: `2024-01-31` is before `2024-02-01`. */
const below = (a: Limit, b: Limit): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b);

/** What one cell should have been, for each constraint it does not meet. */
function broken(text: string, field: Field): string[] {
  const { enum: allowed, pattern, minimum, maximum } = field.constraints;
  const expected: string[] = [];
  if (allowed !== undefined && !allowed.includes(text)) expected.push(`one of ${allowed.join(', ')}`);
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
    expected.push(`text that fits the pattern ${pattern}`);
  }
  const read = readCell(text, field);
  const value =
    'value' in read && (typeof read.value === 'number' || typeof read.value === 'string') && read.value;
  if (value === false) return expected;
  if (minimum !== undefined && below(value, minimum)) expected.push(`at least ${minimum}`);
  if (maximum !== undefined && below(maximum, value)) expected.push(`at most ${maximum}`);
  return expected;
}

function brokenItems(text: string, field: Field): string[] {
  const allowed = field.listItems?.enum;
  if (field.listSeparator === undefined || allowed === undefined) return [];
  const unknown = splitList(text, field.listSeparator).filter(
    (item) => item !== '' && !allowed.includes(item),
  );
  return unknown.map((item) => `"${item}" to be one of ${allowed.join(', ')}`);
}

/** The allowed values, patterns and limits of datapackage.json hold in every cell that is not empty. */
export const constraints: Rule = ({ texts }) => {
  const faults: Fault[] = [];
  for (const { resource, rows } of texts) {
    for (const field of resource.schema.fields) {
      for (const { line, cells } of rows) {
        const text = cells[field.name] ?? '';
        if (text === '') continue;
        const place = { file: resource.path, row: line, column: field.name };
        const expected = [...broken(text, field), ...brokenItems(text, field)];
        faults.push(...expected.map((what) => error(place, `"${text}"`, what)));
      }
    }
  }
  return faults;
};
