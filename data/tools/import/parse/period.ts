import type { Period } from '../../../../src/dataset/types.ts';
import { wholeMonths, financialYear } from '../../../../src/figures/period.ts';
import { monthNumber, monthSpan, parseFinancialYear } from '../../../../src/figures/period-parser.ts';
import { isDate } from '../../tables/cell.ts';

const RANGE = /^(\p{L}+)(?: (\d{4}))? (?:to|-|–) (\p{L}+) (\d{4})$/u;

/** The twelve months that end with a month. */
export const yearEnding = (year: number, month: number): Period =>
  wholeMonths(month === 12 ? { year, month: 1 } : { year: year - 1, month: month + 1 }, { year, month });

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
  return monthSpan(RANGE.exec(plain)?.slice(1) ?? []);
}
