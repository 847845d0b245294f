import { count } from '../number.ts';
import { differenceSum, perDaySum, percentSum, ratioSum, smallBaseWords } from '../change/sum-words.ts';
import { isNoTrend } from './verdict.ts';
import type { Headline } from '../../contract/headline.ts';

const isText = (text: string | null): text is string => text !== null;

function changeSteps(headline: Headline): string[] {
  const { earlier, later } = headline;
  if (!earlier) return [];
  const [from, to] = [earlier.value, later.value];
  return [
    differenceSum(from, to),
    percentSum(from, to, isNoTrend(headline)),
    ratioSum(from, to),
    smallBaseWords(from),
  ].filter(isText);
}

function perDaySteps({ later, days }: Headline): string[] {
  if (days === undefined) return [];
  const { parts, now } = later;
  const adding = parts.map((p) => count(p.printed)).join(' + ');
  return [
    ...(parts.length > 1 ? [`${adding} = ${count(later.value)}.`] : []),
    perDaySum(later.value, days),
    ...(now === undefined ? [] : [`With the present edition: ${perDaySum(now, days)}`]),
  ];
}

const shareSteps = ({ earlier }: Headline): string[] =>
  earlier
    ? []
    : ['A share is a part of a whole. The whole is not printed, so there is nothing to divide by.'];

const STEPS = { change: changeSteps, 'per-day': perDaySteps, share: shareSteps };

/** The arithmetic of a headline from the counts it was printed with, one sentence for each step. */
export const steps = (headline: Headline): string[] => STEPS[headline.kind](headline);

/** What the present edition has, where it is not what was printed: `Obscene publications: 304 then, 299 now.` */
export function editionWords({ later }: Headline): string[] {
  if (later.now === undefined) return [];
  const parts = later.parts.map((p) => `${p.name}: ${count(p.printed)} then, ${count(p.now)} now.`);
  return [
    ...parts,
    `In all: ${count(later.value)} when printed, ${count(later.now)} in the present edition.`,
  ];
}
