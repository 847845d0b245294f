import { count } from '../number.ts';

/** `About 134 a day.` for a count over some days; nothing under one a day, which would only sound exact. */
export function perDayWords(value: number, days: number): string {
  const perDay = value / days;
  return perDay < 1 ? '' : `About ${count(Math.round(perDay))} a day.`;
}
