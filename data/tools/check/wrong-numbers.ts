import { error, type Fault } from '../tables/fault.ts';
import type { Rule } from './rule.ts';

/** What may stand between the digits of a phone number. A comma may not: with commas, digits are a count. */
const BETWEEN = '[^\\p{L}\\p{N},]{0,3}';

/** A pattern that finds a phone number however it is spaced, with its first 0 or with +44 in place of it. */
export function numberPattern(number: string): RegExp {
  const digits = number.replaceAll(/\D/g, '');
  const spaced = (text: string): string => Array.from(text).join(BETWEEN);
  const body = digits.startsWith('0')
    ? `(?:0|44${BETWEEN}0?)${BETWEEN}${spaced(digits.slice(1))}`
    : spaced(digits);
  return new RegExp(`(?<![\\p{N}])${body}(?![\\p{N}])`, 'u');
}

/** No number of wrong-numbers.csv is anywhere else in the tables. */
export const wrongNumbers: Rule = (tables) => {
  const wrong = tables.wrongNumbers.map((row) => ({ ...row, pattern: numberPattern(row.number) }));
  const faults: Fault[] = [];
  for (const { resource, rows } of tables.texts) {
    if (resource.name === 'wrong-numbers') continue;
    const columns = resource.schema.fields.filter(({ type }) => type === 'string');
    for (const { line, cells } of rows) {
      for (const { name } of columns) {
        const text = cells[name] ?? '';
        if (!/\d/.test(text)) continue;
        for (const { number, seenAs, why, pattern } of wrong) {
          if (!pattern.test(text)) continue;
          const place = { file: resource.path, row: line, column: name };
          faults.push(error(place, `"${text}"`, `no ${number}, a wrong number for ${seenAs}: ${why}`));
        }
      }
    }
  }
  return faults;
};
