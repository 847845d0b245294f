import type { IsoDate, Period } from '../dataset/types.ts';
import { MONTHS } from '../figures/period-words.ts';

const monthOf = (date: IsoDate): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';

/** `2017-04-03` as `April 2017`, which is never broken between two lines. */
export const monthAndYear = (date: IsoDate): string => `${monthOf(date)}\u00a0${date.slice(0, 4)}`;

/** A span for a narrow place: `Apr–Dec 2025`, `Nov 2024–Jan 2025`, `May 2025`. */
export const shortSpan = ({ start, end }: Period): string => {
  const [from, to] = [monthOf(start).slice(0, 3), monthOf(end).slice(0, 3)];
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  if (first !== last) return `${from} ${first}–${to} ${last}`;
  return from === to ? `${from} ${first}` : `${from}–${to} ${first}`;
};
