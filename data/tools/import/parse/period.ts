import type { Period } from '../../../../src/dataset/types.ts';
import { financialYear, MONTHS } from '../../../../src/figures/period.ts';
import { isDate } from '../../tables/cell.ts';
import { parseFinancialYear } from './financial-year.ts';

const NAMES = MONTHS.map((month) => month.toLowerCase());
const RANGE = /^(\p{L}+)(?: (\d{4}))? (?:to|-|–) (\p{L}+) (\d{4})$/u;

/** The number of a month by its name or its first three letters; 0 where it is none. */
export const monthNumber = (name: string): number =>
  NAMES.findIndex((month) => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase()) + 1;

const two = (n: number): string => String(n).padStart(2, '0');
const firstDay = (year: number, month: number): string => `${year}-${two(month)}-01`;
const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The twelve months that end with a month. */
export const yearEnding = (year: number, month: number): Period => ({
  start: month === 12 ? firstDay(year, 1) : firstDay(year - 1, month + 1),
  end: lastDay(year, month),
});

/**
 * Reads a period: `2019/20`, `2019`, `year ending June 2025`, `April to September 2019`, `2019-04-01 to 2020-03-31`.
 * @returns undefined where it is none of these, or ends before it starts
 */
export function parsePeriod(text: string): Period | undefined {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  const year = parseFinancialYear(plain);
  if (year !== undefined) return financialYear(year);
  if (/^\d{4}$/.test(plain)) return { start: `${plain}-01-01`, end: `${plain}-12-31` };
  const days = /^(\S+) to (\S+)$/.exec(plain);
  if (days !== null && isDate(days[1] ?? '') && isDate(days[2] ?? '')) {
    const [start = '', end = ''] = days.slice(1);
    return start <= end ? { start, end } : undefined;
  }
  const ending = /^year ending (\p{L}+) (\d{4})$/iu.exec(plain);
  const month = monthNumber(ending?.[1] ?? '');
  if (month > 0) return yearEnding(Number(ending?.[2]), month);
  const [, from = '', fromYear, to = '', toYear = ''] = RANGE.exec(plain) ?? [];
  const [first, last] = [monthNumber(from), monthNumber(to)];
  if (first === 0 || last === 0) return undefined;
  const start = firstDay(Number(fromYear ?? toYear), first);
  const end = lastDay(Number(toYear), last);
  return start <= end ? { start, end } : undefined;
}
