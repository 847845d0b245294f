import type { Period } from '../dataset/types.ts';
import { wholeMonths, financialYear } from './period.ts';
import { MONTHS } from './period-words.ts';

/*
 * Reads periods that people typed into a table or a release. What each table takes is said where it is read; what a month,
 * a financial year and a span of months look like is said here for all of them.
 */

const YEAR = /^(\d{4})\s?[/_–-]\s?(\d{2}|\d{4})$/;

/** How a period stands in headlines.csv: in the shortest way only. */
const IN_HEADLINES = {
  year: /^\d{4}\/\d{2}$/,
  months: /^([A-Z][a-z]{2})(?: (\d{4}))? to ([A-Z][a-z]{2}) (\d{4})$/,
};

const NAMES = MONTHS.map((month) => month.toLowerCase());

/** The number of a month by its name or its first three letters, in either case; 0 where it is none. */
export const monthNumber = (name: string): number =>
  NAMES.findIndex((month) => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase()) + 1;

/** The year in which a financial year starts: `2012/13`, `2012-13` and `2012_13` are 2012; undefined for anything else. */
export function parseFinancialYear(text: string): number | undefined {
  const [, first = '', second = ''] = YEAR.exec(text.trim()) ?? [];
  if (first === '') return undefined;
  const next = String(Number(first) + 1);
  return second === next || second === next.slice(2) ? Number(first) : undefined;
}

/**
 * A span of whole months, from the pieces that a pattern found in a text.
 * @param found name and year of the first month, name and year of the last; without its own year the first is of the last's
 * @returns undefined where a name is no month's, or the last month lies before the first
 */
export function monthSpan([from = '', fromYear, to = '', toYear = '']: readonly (string | undefined)[]):
  | Period
  | undefined {
  const first = { year: Number(fromYear ?? toYear), month: monthNumber(from) };
  const last = { year: Number(toYear), month: monthNumber(to) };
  if (first.month === 0 || last.month === 0) return undefined;
  const period = wholeMonths(first, last);
  return period.start < period.end ? period : undefined;
}

/** Reads a period of headlines.csv: `2016/17`, `Jan to Mar 2020` or `Oct 2017 to Sep 2018`; undefined for anything else. */
export function parseHeadlinePeriod(text: string): Period | undefined {
  const year = IN_HEADLINES.year.test(text) ? parseFinancialYear(text) : undefined;
  return year === undefined ? monthSpan(IN_HEADLINES.months.exec(text)?.slice(1) ?? []) : financialYear(year);
}
