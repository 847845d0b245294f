import type { Measure, Observation } from '../../dataset/types.ts';
import { count } from '../number.ts';
import { periodLabel } from '../period-words.ts';
import { doubtWords } from '../published/published-words.ts';
import { countingChanged } from '../trend/break-words.ts';
import type { Change } from './change.ts';
import { changePercentWords, changeSum, differenceWords, OWN_SMALL_BASE } from './sum-words.ts';

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
    return { lead: bothCounts, rest: OWN_SMALL_BASE.noPercent + gap };
  }
  const sum = changeSum(from.value, to.value, percent);
  if (!smallBase) return { lead: `${counts}, ${words}.`, rest: `${sum}.${gap}` };
  return {
    lead: bothCounts,
    rest: `That is ${words} (${sum}). ${OWN_SMALL_BASE.few}${gap}`,
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
        rest: `${countingChanged(change.by)} ${change.by.detail}`,
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

/**
 * What a stated change would be with the other value that sources print for one of its two years; empty where none is disputed.
 * @param observations all published values of the measure
 */
export function disputeWords(change: Change, observations: readonly Observation[]): string {
  if (change.kind !== 'stated') return '';
  const { from, to } = change;
  return observations
    .filter((o) => o.status === 'disputed')
    .flatMap((o) => {
      const label = periodLabel(o);
      if (label !== to.label && label !== from.label) return [];
      const size =
        label === to.label ? differenceWords(from.value, o.count) : differenceWords(o.count, to.value);
      return [
        `Sources disagree: for ${label}, ${count(o.count)} was printed too. With that it would be ${size}.`,
      ];
    })
    .join(' ');
}
