import { isDate } from '../../tables/cell.ts';
import { monthNumber } from '../../../../src/figures/period-parser.ts';

const WORDS = /\b(\d{1,2})(?:st|nd|rd|th)? (\p{L}+) (\d{4})\b/u;
/** How the Home Office ends the names of its files: `…-tables-230426.ods`. */
const IN_NAME = /[-_](\d{2})(\d{2})(\d{2})(?:\.\w+)+$/;

/** The first day written in words in a text: `Published: 23 April 2026` is 2026-04-23. */
export function dayInWords(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = WORDS.exec(text) ?? [];
  const date = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** The day at the end of a file's name, day first. */
export function dayInFileName(name: string): string | undefined {
  const [, day = '', month = '', year = ''] = IN_NAME.exec(name) ?? [];
  const date = `20${year}-${month}-${day}`;
  return isDate(date) ? date : undefined;
}
