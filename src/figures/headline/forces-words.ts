import { arithmetic, SMALL_BASE } from '../change/change.ts';
import { differenceWords, percentWords } from '../change/sum-words.ts';
import { count } from '../number.ts';
import type { Headline, HeadlineCount } from '../../contract/headline.ts';
import { mayBeOfOtherForces } from './verdict.ts';

/** What is said of a change between totals of different sets of forces; null where as many forces are known to have answered both times. */
export const otherForcesWords = (headline: Headline): string | null =>
  mayBeOfOtherForces(headline)
    ? 'Not the same forces answered in both years, or it is not said: this is no trend.'
    : null;

const answered = ({ forces }: HeadlineCount): string =>
  forces === 'not-said' || forces === undefined
    ? 'how many forces answered is not known to us'
    : `${count(forces)} ${forces === 1 ? 'force' : 'forces'} answered`;

/** How many forces answered for a national total (figures rule 10): `39 forces answered.`; null for anything else. */
export function forcesWords({ earlier, later }: Headline): string | null {
  if (later.forces === undefined) return null;
  if (earlier && earlier.forces !== later.forces) {
    return `${earlier.label}: ${answered(earlier)}. ${later.label}: ${answered(later)}.`;
  }
  const words = answered(later);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Two counts that are no trend: `The printed counts differ by 95% (from 3,728 to 7,263, 3,535 more).` */
export function noTrendCountsWords({ earlier, later }: Headline): string {
  const [from, to] = [earlier?.value ?? 0, later.value];
  const { percent, difference } = arithmetic(from, to);
  if (difference === 0) return `Both printed counts are ${count(to)}.`;
  const size = count(Math.abs(difference));
  const span = `from ${count(from)} to ${count(to)}`;
  if (percent === null) return `The printed counts differ by ${size} (${span}), with no percentage.`;
  const share = percentWords(Math.abs(percent));
  if (from < SMALL_BASE) return `The printed counts differ by ${size} (${span}), or ${share}.`;
  return `The printed counts differ by ${share} (${span}, ${differenceWords(from, to)}).`;
}
