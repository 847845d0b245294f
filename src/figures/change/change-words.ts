import type { Measure } from '../../dataset/types.ts';
import type { Change, Figure } from './change.ts';
import { LEAST_BASE_FOR_PERCENT, SMALL_BASE } from './change.ts';
import { count } from '../number.ts';
import { dayWords } from '../period.ts';
import { changePercentWords, differenceWords, exactPercent } from './difference-words.ts';
import { doubtWords } from '../published/doubt-words.ts';

/** What changed, in words: the statement first, then the arithmetic or the reason. */
export interface ChangeWords {
  readonly lead: string;
  readonly rest: string;
}

type Stated = Extract<Change, { kind: 'stated' }>;

const NONE = {
  'no-figure': 'No whole year has a figure, so no change can be worked out.',
  'only-one': 'Only one year has a figure, so no change can be worked out.',
  inexact: 'One of the two newest figures is only a lower limit, so no change can be worked out.',
} as const;

/** The sum on show: `264 − 230 = 34; 34 ÷ 230 = 14.8%`. */
function sum(from: Figure, to: Figure, percent: number): string {
  const size = count(Math.abs(to.value - from.value));
  const [more, less] = to.value > from.value ? [to, from] : [from, to];
  return `${count(more.value)} \u2212 ${count(less.value)} = ${size}; ${size} \u00f7 ${count(from.value)} = ${exactPercent(percent)}`;
}

function gapWords(skipped: readonly string[]): string {
  return skipped.length === 0 ? '' : ' No whole year between them has a figure.';
}

function stated(change: Stated): ChangeWords {
  const { from, to, difference, percent, smallBase, skipped } = change;
  const before = skipped.length === 0 ? 'the year before' : from.label;
  const gap = gapWords(skipped);
  if (difference === 0) {
    return { lead: `The same as in ${from.label}: ${count(to.value)}.`, rest: gap.trim() };
  }
  const more = differenceWords(from.value, to.value);
  const counts = `${more} than ${skipped.length === 0 ? `${before} (${from.label}: ${count(from.value)})` : `in ${before} (${count(from.value)})`}`;
  const bothCounts = `From ${count(from.value)} in ${from.label} to ${count(to.value)} in ${to.label}: ${more}.`;
  const words = changePercentWords(from.value, to.value);
  if (percent === null || words === null) {
    const why = `No percentage is given: the number it would start from is under ${LEAST_BASE_FOR_PERCENT}.`;
    return { lead: bothCounts, rest: why + gap };
  }
  if (!smallBase) return { lead: `${counts}, ${words}.`, rest: `${sum(from, to, percent)}.${gap}` };
  return {
    lead: bothCounts,
    rest: `That is ${words} (${sum(from, to, percent)}). It starts from fewer than ${SMALL_BASE}, so a few cases change it a lot.${gap}`,
  };
}

/** One sentence on the change between the two newest figures with its arithmetic, or why none can be stated. */
export function changeWords(change: Change): ChangeWords {
  switch (change.kind) {
    case 'none':
      return { lead: NONE[change.why], rest: '' };
    case 'broken':
      return {
        lead: `${change.to.label} cannot be compared with ${change.from.label} (${count(change.from.value)}).`,
        rest: `The way of counting changed on ${dayWords(change.by.date)}: ${change.by.title}. ${change.by.detail}`,
      };
    case 'doubtful':
      return {
        lead: `${count(change.to.value)} in ${change.to.label}, ${count(change.from.value)} in ${change.from.label}.`,
        rest: `We state no rise or fall: the figure for ${change.about.label} ${doubtWords(change.doubt)}.`,
      };
    case 'stated':
      return stated(change);
  }
}

/** What the caveat of a measure says of a rise, to stand beside one; empty where it says nothing of it, and without a rise. */
export const riseCare = (change: Change, { riseCaution = '' }: Pick<Measure, 'riseCaution'>): string =>
  change.kind === 'stated' && change.difference > 0 ? riseCaution : '';
