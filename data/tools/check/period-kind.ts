import type { Period } from '../../../src/dataset/types.ts';

/** What a period is; `months` is any other span of whole months, `days` all the rest. */
export type PeriodKind = 'financial year' | 'calendar year' | 'half year' | 'quarter' | 'months' | 'days';

const lastOfMonth = (end: string): boolean => {
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
};

/** Months from the first to the last day, both months counted. */
const monthsIn = ({ start, end }: Period): number =>
  12 * (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) +
  Number(end.slice(5, 7)) -
  Number(start.slice(5, 7)) +
  1;

/** Names the kind of a period whose end is not before its start. */
export function periodKind(period: Period): PeriodKind {
  if (!period.start.endsWith('-01') || !lastOfMonth(period.end)) return 'days';
  const months = monthsIn(period);
  const from = Number(period.start.slice(5, 7));
  if (months === 12 && from === 4) return 'financial year';
  if (months === 12 && from === 1) return 'calendar year';
  if (months === 6 && from % 3 === 1) return 'half year';
  if (months === 3 && from % 3 === 1) return 'quarter';
  return 'months';
}

/** True for 1 January, April, July and October. */
export const startsQuarter = (date: string): boolean => /-(?:01|04|07|10)-01$/.test(date);
