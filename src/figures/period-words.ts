import type { IsoDate, Period } from '../dataset/types.ts';
import { areWholeMonths, yearOf, monthOf, isFinancialYear } from './period.ts';

/** The months by their names, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The month of a date by its name: `December`. */
export const monthName = (date: IsoDate): string => MONTHS[monthOf(date) - 1] ?? '';

/** What a financial year is. Each page with one says so once (figures rule 14). */
export const YEAR_MEANING = '2016/17 means April 2016 to March 2017.';

/** The same among the rules by which figures are treated. */
export const YEAR_MEANING_AS_RULE =
  '“2016/17” means April 2016 to March 2017: the year in which police count.';

/** What a quarter is, where quarters are shown in place of years. */
export const QUARTER_MEANING = 'A quarter is three months.';

/** `2024-11-21` as `21 November 2024`. */
export const dayWords = (date: IsoDate): string =>
  `${Number(date.slice(8, 10))} ${monthName(date)} ${yearOf(date)}`;

/** The month of a date: `December 2025`. */
export const monthWords = (date: IsoDate): string => `${monthName(date)} ${yearOf(date)}`;

/** A date that may be a year or a month only (`2024`, `2024-11`, `2024-11-01`) in words. */
export function looseDateWords(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthWords(date) : dayWords(date);
}

/** `2016/17` for a financial year named by the year it starts in. */
export const financialYearLabel = (year: number): string =>
  `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/**
 * A period in the shortest words that cannot be misread.
 * @returns `2016/17` for a financial year; else the months (`April to December 2025`), or the days where they are not whole months
 */
export function periodLabel(p: Period): string {
  return isFinancialYear(p) ? financialYearLabel(yearOf(p.start)) : periodWords(p);
}

/** A period spelled out by its months or days: `April 2023 to March 2024`, `1 April 2017 to 2 October 2017`. */
export function periodWords(p: Period): string {
  if (!areWholeMonths(p)) return `${dayWords(p.start)} to ${dayWords(p.end)}`;
  const end = monthWords(p.end);
  if (yearOf(p.start) !== yearOf(p.end)) return `${monthWords(p.start)} to ${end}`;
  return monthOf(p.start) === monthOf(p.end) ? end : `${monthName(p.start)} to ${end}`;
}
