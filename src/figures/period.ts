import type { IsoDate, Period } from '../dataset/types.ts';

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

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
const monthName = (date: IsoDate): string => MONTHS[monthOf(date) - 1] ?? '';
const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

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

/** The financial year that starts on 1 April of `year`. */
export const financialYear = (year: number): Period => ({ start: `${year}-04-01`, end: `${year + 1}-03-31` });

/** The year in whose April the financial year of `date` began. */
export const financialYearOf = (date: IsoDate): number =>
  monthOf(date) < 4 ? yearOf(date) - 1 : yearOf(date);

/** True for 1 April to 31 March. */
export const isFinancialYear = (p: Period): boolean =>
  p.start.endsWith('-04-01') && p.end === `${yearOf(p.start) + 1}-03-31`;

/** First and last day of the quarters of a calendar year. */
const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** The quarter that starts `3 * steps` months after `first`, which is the first day of a quarter. */
export function quarterAfter(first: IsoDate, steps: number): Period {
  const quarters = (monthOf(first) - 1) / 3 + steps;
  const year = yearOf(first) + Math.floor(quarters / 4);
  const [start, end] = QUARTERS[((quarters % 4) + 4) % 4] ?? QUARTERS[0];
  return { start: `${year}-${start}`, end: `${year}-${end}` };
}

/** `2016/17` for a financial year named by the year it starts in. */
export const financialYearLabel = (year: number): string => `${year}/${pad((year + 1) % 100)}`;

const wholeMonths = (p: Period): boolean =>
  p.start.endsWith('-01') && Number(p.end.slice(8, 10)) === lastDay(yearOf(p.end), monthOf(p.end));

/**
 * A period in the shortest words that cannot be misread.
 * @returns `2016/17` for a financial year; else the months (`April to December 2025`), or the days where they are not whole months
 */
export function periodLabel(p: Period): string {
  return isFinancialYear(p) ? financialYearLabel(yearOf(p.start)) : periodWords(p);
}

/** A period spelled out by its months or days: `April 2023 to March 2024`, `1 April 2017 to 2 October 2017`. */
export function periodWords(p: Period): string {
  if (!wholeMonths(p)) return `${dayWords(p.start)} to ${dayWords(p.end)}`;
  const end = monthWords(p.end);
  if (yearOf(p.start) !== yearOf(p.end)) return `${monthWords(p.start)} to ${end}`;
  return monthOf(p.start) === monthOf(p.end) ? end : `${monthName(p.start)} to ${end}`;
}

/** True where `inner` lies wholly inside `outer`. */
export const within = (inner: Period, outer: Period): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** True where both name the same days. */
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

/** Days in a period, both ends counted. */
export const daysIn = (p: Period): number => (Date.parse(p.end) - Date.parse(p.start)) / 86_400_000 + 1;
