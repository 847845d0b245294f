import { count } from '../../../../src/figures/number.ts';
import type { OwnTotal } from '../layouts/published.ts';
import { atMost, section } from './words.ts';

const fits = ({ printed, summed }: OwnTotal): boolean => printed === summed;

/** The totals of a file beside the sums of what was read. */
export function totalLines(totals: readonly OwnTotal[]): string[] {
  const lines = totals.map(
    (total) =>
      `${total.name}: ${count(total.printed)}${fits(total) ? ', and so do the parts' : `, but the parts add up to ${count(total.summed)}`}`,
  );
  return section("The file's own totals:", atMost(lines, 12));
}

/** Refuses a file whose parts do not add up to its totals: rows are missing, or read twice. */
export const wrongTotals = (totals: readonly OwnTotal[]): string[] =>
  totals
    .filter((total) => !fits(total))
    .map(
      ({ name, printed, summed }) =>
        `${name} is ${count(printed)} in the file, but what it is made of adds up to ${count(summed)}: rows are missing or twice. Download it again, or ask the publisher.`,
    );
