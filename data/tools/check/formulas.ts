import { error, type Fault } from '../tables/fault.ts';
import type { Rule } from './rule.ts';

/**
 * The characters with which a spreadsheet starts a formula. Blanks and tabs before them need no test here: the rule on blanks
 * refuses those.
 */
const FORMULA = /^[=+\-@]/;
const NUMBER = /^[+-]?\d[\d,.]*%?$/;

/** No text begins like a formula: the tables are published as they are, and a spreadsheet that opens one would run it. */
export const formulas: Rule = ({ texts }) => {
  const faults: Fault[] = [];
  for (const { resource, rows } of texts) {
    const columns = resource.schema.fields.filter(({ type }) => type === 'string');
    for (const { line, cells } of rows) {
      for (const { name } of columns) {
        const text = cells[name] ?? '';
        if (!FORMULA.test(text) || NUMBER.test(text)) continue;
        const place = { file: resource.path, row: line, column: name };
        faults.push(error(place, JSON.stringify(text), 'text that does not begin with = + - or @'));
      }
    }
  }
  return faults;
};
