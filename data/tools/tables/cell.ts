import type { Field } from './package.ts';

/** The value of a cell; `undefined` where it is empty. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** The outcome of reading a cell: its value, or, where the text is not of the column's type, what was expected. */
export type CellRead = { readonly value: Value } | { readonly expected: string };

const INTEGER = /^-?\d+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const YEAR = /^\d{4}$/;

/** True for a day that exists, `YYYY-MM-DD`: 2023-02-29 does not. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The items of a list cell; an empty cell is an empty list. */
export const splitList = (text: string, separator: string): string[] =>
  text === '' ? [] : text.split(separator);

function readBoolean(text: string, field: Field): CellRead {
  if (field.trueValues.includes(text)) return { value: true };
  if (field.falseValues.includes(text)) return { value: false };
  return { expected: [...field.trueValues, ...field.falseValues].join(' or ') };
}

/** Reads the text of a cell by the type of its field. */
export function readCell(text: string, field: Field): CellRead {
  if (field.listSeparator !== undefined) return { value: splitList(text, field.listSeparator) };
  if (text === '') return { value: undefined };
  switch (field.type) {
    case 'integer':
      return INTEGER.test(text) ? { value: Number(text) } : { expected: 'a whole number, digits only' };
    case 'year':
      return YEAR.test(text) ? { value: Number(text) } : { expected: 'a year, YYYY' };
    case 'date':
      return isDate(text) ? { value: text } : { expected: 'a day that exists, YYYY-MM-DD' };
    case 'boolean':
      return readBoolean(text, field);
    default:
      return { value: text };
  }
}
