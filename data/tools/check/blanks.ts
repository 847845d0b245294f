import { splitList } from '../tables/cell.ts';
import { error, type Fault } from '../tables/fault.ts';
import type { Field } from '../tables/package.ts';
import type { Rule } from './rule.ts';

/** Control characters, no-break and zero-width spaces, and the replacement character: nobody sees them, and searches miss them. */
const HIDDEN = /[\p{Cc}\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff\ufffd]/u;

function expectedText(text: string, { listSeparator }: Field): string[] {
  const expected: string[] = [];
  if (text !== text.trim()) expected.push('no blank before or after');
  if (text.includes('  ')) expected.push('single blanks');
  if (HIDDEN.test(text)) expected.push('text without hidden characters and line breaks');
  if (listSeparator === undefined) return expected;
  const items = splitList(text, listSeparator);
  if (items.some((item) => item.trim() === ''))
    expected.push(`a list with something between each ${listSeparator}`);
  if (items.some((item) => item !== item.trim())) expected.push(`no blanks around ${listSeparator}`);
  if (new Set(items).size < items.length) expected.push('each item once');
  return expected;
}

/** No text has stray blanks or hidden characters, and no list has an empty or a repeated item. */
export const blanks: Rule = ({ texts }) => {
  const faults: Fault[] = [];
  for (const { resource, rows } of texts) {
    for (const field of resource.schema.fields) {
      if (field.type !== 'string') continue;
      for (const { line, cells } of rows) {
        const text = cells[field.name] ?? '';
        if (text === '') continue;
        const place = { file: resource.path, row: line, column: field.name };
        faults.push(
          ...expectedText(text, field).map((expected) => error(place, JSON.stringify(text), expected)),
        );
      }
    }
  }
  return faults;
};
