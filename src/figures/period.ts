import type { IsoDate, Period } from '../dataset/types.ts';

/** The year of a day, `2017` of `2017-04-03`. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The month of a day, January being 1. */
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

const pad = (n: number): string => String(n).padStart(2, '0');

/** How many days a month has, January being 1. */
const daysOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A month of a year, January being 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** From the first day of one month to the last day of another, which is the same or a later one. */
export const wholeMonths = (from: Month, to: Month): Period => ({
  start: `${from.year}-${pad(from.month)}-01`,
  end: `${to.year}-${pad(to.month)}-${pad(daysOfMonth(to.year, to.month))}`,
});

/** True where a period begins with the first day of a month and ends with the last of one. */
export const areWholeMonths = ({ start, end }: Period): boolean =>
  start.endsWith('-01') && Number(end.slice(8, 10)) === daysOfMonth(yearOf(end), monthOf(end));

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

/** True where `inner` lies wholly inside `outer`. */
export const within = (inner: Period, outer: Period): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** True where both name the same days. */
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

/** Days in a period, both ends counted. */
export const daysIn = (p: Period): number => (Date.parse(p.end) - Date.parse(p.start)) / 86_400_000 + 1;
