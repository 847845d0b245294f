import type { Period } from '../dataset/types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const YEAR = /^(\d{4})\/(\d{2})$/;
const SPAN = /^([A-Z][a-z]{2})(?: (\d{4}))? to ([A-Z][a-z]{2}) (\d{4})$/;

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** Reads `2016/17`, `Jan to Mar 2020` or `Oct 2017 to Sep 2018`; undefined for anything else. */
export function parseHeadlinePeriod(text: string): Period | undefined {
  const year = YEAR.exec(text);
  if (year !== null) {
    const from = Number(year[1]);
    return (from + 1) % 100 === Number(year[2])
      ? { start: iso(from, 3, 1), end: iso(from + 1, 3, 0) }
      : undefined;
  }
  const [, fromMonth = '', fromYear, toMonth = '', toYear = ''] = SPAN.exec(text) ?? [];
  const [from, to] = [MONTHS.indexOf(fromMonth), MONTHS.indexOf(toMonth)];
  if (from < 0 || to < 0) return undefined;
  const period = { start: iso(Number(fromYear ?? toYear), from, 1), end: iso(Number(toYear), to + 1, 0) };
  return period.start < period.end ? period : undefined;
}
