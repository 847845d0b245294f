import type { Choice } from './choose.ts';
import { spanLabel, yearlyTrend } from './trend.ts';

/** Why a measure is shown first, and which one reaches back furthest. */
export function choiceWords(choice: Choice): string {
  const { first, furthest } = choice;
  const why =
    first.measure.online === 'no'
      ? 'Shown first because no measure of online offences has a figure here.'
      : 'Shown first because it has the newest full year among the measures about online offences.';
  const span = spanLabel(yearlyTrend(furthest));
  if (!span) return why;
  const reach =
    furthest === first
      ? `It also reaches back furthest: ${span}.`
      : `The one that reaches back furthest is “${furthest.measure.plainName}”: ${span}.`;
  return `${why} ${reach}`;
}
