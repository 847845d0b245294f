import { count, decimal, decimalFor, MINUS } from '../number.ts';
import { arithmetic, LEAST_BASE_FOR_PERCENT, SMALL_BASE } from './change.ts';

/*
 * Arithmetic as it is shown (figures rule 5): the difference, the percentage, the ratio and the number per day, each with the
 * numbers it is made from. The changes that we state and the headlines that we check both show their sums in this way.
 */

/** `298 more`, `14 fewer`, `no more and no fewer`. */
export function differenceWords(from: number, to: number): string {
  if (from === to) return 'no more and no fewer';
  return `${count(Math.abs(to - from))} ${to > from ? 'more' : 'fewer'}`;
}

/** A whole percentage without its sign, never a rounded nought: `15%`, `less than 1%`. */
export function percentWords(percent: number): string {
  const size = Math.abs(percent);
  return size > 0 && size < 1 ? 'less than 1%' : `${count(size)}%`;
}

/** `a rise of 473%`, `a fall of 18%`, `no change`; null where no percentage may be given: a base under 10. */
export function changePercentWords(from: number, to: number): string | null {
  const { percent, difference } = arithmetic(from, to);
  if (percent === null) return null;
  if (difference === 0) return 'no change';
  const size = Math.abs(percent);
  const words = size >= 99.5 && size < 100 ? 'nearly 100%' : percentWords(size);
  return `a ${difference > 0 ? 'rise' : 'fall'} of ${words}`;
}

/** A percentage for a sum, neither a rounded nought nor a rounded whole: `473.0%`, `less than 0.1%`, `nearly 100%`. */
export function exactPercent(percent: number): string {
  const size = Math.abs(percent);
  if (size > 0 && size < 0.05) return 'less than 0.1%';
  return size >= 99.95 && size < 100 ? 'nearly 100%' : `${decimalFor(size)}%`;
}

/** A number per day; small ones are never rounded to nothing. */
const aDay = (value: number): string => (value > 0 && value < 0.05 ? 'fewer than 0.1' : decimalFor(value));

/** `5.7 times`; small ones are never rounded to nothing. */
export const timesWords = (from: number, to: number): string =>
  to > 0 && to / from < 0.05 ? 'less than 0.1 times' : `${decimal(to / from)} times`;

/** The smaller number taken from the larger: `361 − 63`. */
const subtraction = (from: number, to: number): string =>
  `${count(Math.max(from, to))} ${MINUS} ${count(Math.min(from, to))}`;

/** `298 ÷ 63`. */
const division = (number: number, by: number): string => `${count(number)} \u00f7 ${count(by)}`;

/** The difference as a percentage of the number before: `298 ÷ 63 = 473.0%`. */
const share = (from: number, to: number, percent: number): string =>
  `${division(Math.abs(to - from), from)} = ${exactPercent(percent)}`;

/** A change in one go: `361 − 63 = 298; 298 ÷ 63 = 473.0%`. */
export const changeSum = (from: number, to: number, percent: number): string =>
  `${subtraction(from, to)} = ${count(Math.abs(to - from))}; ${share(from, to, percent)}`;

/** `361 − 63 = 298 more.` */
export const differenceSum = (from: number, to: number): string =>
  `${subtraction(from, to)} = ${from === to ? '0: no change' : differenceWords(from, to)}.`;

/**
 * `298 ÷ 63 = 473.0%: the rise.`
 * @param noTrend where the counts are not of the same thing, so that it is only a difference
 * @returns null under a base of 10, and where nothing changed
 */
export function percentSum(from: number, to: number, noTrend = false): string | null {
  const { percent, difference } = arithmetic(from, to);
  if (percent === null || difference === 0) return null;
  const name = noTrend ? 'difference' : difference > 0 ? 'rise' : 'fall';
  return `${share(from, to, percent)}: the ${name}.`;
}

/** `361 ÷ 63 = 5.7 times, or 573.0%: the ratio.` @returns null from zero; without the percentage under a base of 10 */
export function ratioSum(from: number, to: number): string | null {
  if (from === 0) return null;
  const percentage = from < LEAST_BASE_FOR_PERCENT ? '' : `, or ${exactPercent((100 * to) / from)}`;
  return `${division(to, from)} = ${timesWords(from, to)}${percentage}: the ratio.`;
}

/** `5,653 ÷ 365 days = 15.49 a day.` */
export const perDaySum = (value: number, days: number): string =>
  `${division(value, days)} ${days === 1 ? 'day' : 'days'} = ${aDay(value / days)} a day.`;

/** What a small base means for a change of ours (figures rules 5 and 11). */
export const OWN_SMALL_BASE = {
  /** In place of a percentage. */
  noPercent: `No percentage is given: the number it would start from is under ${LEAST_BASE_FOR_PERCENT}.`,
  /** After one. */
  few: `It starts from fewer than ${SMALL_BASE}, so a few cases change it a lot.`,
} as const;

/** The same for whoever checks or writes a headline; null where the base is not small. */
export function smallBaseWords(from: number): string | null {
  if (from === 0) return 'Nothing can be a percentage of 0, so there is no percentage.';
  if (from < LEAST_BASE_FOR_PERCENT) {
    return `It starts from ${count(from)}. Under ${LEAST_BASE_FOR_PERCENT} no percentage should be given: say both numbers instead.`;
  }
  if (from >= SMALL_BASE) return null;
  return `It starts from fewer than ${SMALL_BASE}, so a few cases change the percentage a lot. Say both numbers first.`;
}
