import { arithmetic, LEAST_BASE_FOR_PERCENT, SMALL_BASE } from '../change/change.ts';
import { count, decimal, decimalFor } from '../number.ts';
import { differenceWords, exactPercent } from '../change/difference-words.ts';

const MINUS = '\u2212';
const OVER = '\u00f7';

/** A number per day; small ones are never rounded to nothing. */
const aDay = (value: number): string => (value > 0 && value < 0.05 ? 'fewer than 0.1' : decimalFor(value));

/** `2.3 times`; small ones are never rounded to nothing. */
export const timesWords = (from: number, to: number): string =>
  to > 0 && to / from < 0.05 ? 'less than 0.1 times' : `${decimal(to / from)} times`;

/** `361 − 63 = 298 more.` */
export function differenceSum(from: number, to: number): string {
  const [more, less] = to >= from ? [to, from] : [from, to];
  if (from === to) return `${count(to)} ${MINUS} ${count(from)} = 0: no change.`;
  return `${count(more)} ${MINUS} ${count(less)} = ${differenceWords(from, to)}.`;
}

/**
 * `298 ÷ 63 = 473.0%: the rise.`
 * @param noTrend where the counts are not of the same thing, so that it is only a difference
 * @returns null under a base of 10, and where nothing changed
 */
export function percentSum(from: number, to: number, noTrend = false): string | null {
  const { percent, difference } = arithmetic(from, to);
  if (percent === null || difference === 0) return null;
  const name = noTrend ? 'difference' : difference > 0 ? 'rise' : 'fall';
  return `${count(Math.abs(difference))} ${OVER} ${count(from)} = ${exactPercent(percent)}: the ${name}.`;
}

/** `361 ÷ 63 = 5.7 times, or 573.0%: the ratio.` @returns null from zero; without the percentage under a base of 10 */
export function ratioSum(from: number, to: number): string | null {
  if (from === 0) return null;
  const percentage = from < LEAST_BASE_FOR_PERCENT ? '' : `, or ${exactPercent((100 * to) / from)}`;
  return `${count(to)} ${OVER} ${count(from)} = ${timesWords(from, to)}${percentage}: the ratio.`;
}

/** `5,653 ÷ 365 days = 15.49 a day.` */
export const perDaySum = (value: number, days: number): string =>
  `${count(value)} ${OVER} ${count(days)} ${days === 1 ? 'day' : 'days'} = ${aDay(value / days)} a day.`;

/** What a small base asks for (figures rules 5 and 11); null where it is not small. */
export function smallBaseWords(from: number): string | null {
  if (from === 0) return 'Nothing can be a percentage of 0, so there is no percentage.';
  if (from < LEAST_BASE_FOR_PERCENT) {
    return `It starts from ${count(from)}. Under ${LEAST_BASE_FOR_PERCENT} no percentage should be given: say both numbers instead.`;
  }
  if (from >= SMALL_BASE) return null;
  return `It starts from fewer than ${SMALL_BASE}, so a few cases change the percentage a lot. Say both numbers first.`;
}
