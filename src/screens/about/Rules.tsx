import type { JSX } from 'preact';
import { YEAR_MEANING_AS_RULE } from '../../figures/period-words.ts';

/** How the figures are treated, in the words of a reader. */
const RULES = [
  'A year without a figure stays empty. It is never drawn as zero, and no line runs across it.',
  'No line and no percentage crosses a date on which the way of counting changed.',
  'Different counts are never added together.',
  'A year is added up only when all four quarters are there.',
  'A rise or fall always shows both counts it is made from.',
  'Areas are never ranked: forces record in different ways.',
  'A misprint is shown as a misprint, and a replaced figure as replaced. Neither is drawn.',
  YEAR_MEANING_AS_RULE,
] as const;

/** The rules that every page keeps to. */
export const Rules = (): JSX.Element => (
  <ul class="rules">
    {RULES.map((rule) => (
      <li key={rule}>{rule}</li>
    ))}
  </ul>
);
