import type { Doubt, Milestone } from '../../dataset/types.ts';
import { breakBetween } from '../trend/breaks.ts';
import { wholePoints, type Trend, type WholePoint } from '../trend/trend.ts';

/** A whole, exact, standing figure of a period. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly doubt?: Doubt;
}

/** What can be said between the two newest figures (figures rules 2, 5, 11). */
export type Change =
  | { readonly kind: 'none'; readonly why: 'no-figure' | 'only-one' | 'inexact' }
  | { readonly kind: 'broken'; readonly from: Figure; readonly to: Figure; readonly by: Milestone }
  | {
      readonly kind: 'doubtful';
      readonly from: Figure;
      readonly to: Figure;
      readonly doubt: Doubt;
      readonly about: Figure;
    }
  | ({
      readonly kind: 'stated';
      readonly from: Figure;
      readonly to: Figure;
      readonly skipped: readonly string[];
    } & Arithmetic);

/** The arithmetic of a change. `percent` is null where none may be given: a base below 10, or no base at all. */
export interface Arithmetic {
  readonly difference: number;
  readonly percent: number | null;
  /** True under a base of 50: the words lead with the counts. */
  readonly smallBase: boolean;
}

/** Under this base no percentage is given (figures rule 11). */
export const LEAST_BASE_FOR_PERCENT = 10;
/** Under this base the words lead with the counts (figures rule 5). */
export const SMALL_BASE = 50;

/** The difference between two counts, and the rise as a percentage of the first: 63 to 361 is 473, not 573. */
export function arithmetic(from: number, to: number): Arithmetic {
  const difference = to - from;
  const percent = from < LEAST_BASE_FOR_PERCENT ? null : (difference / from) * 100;
  return { difference, percent, smallBase: from < SMALL_BASE };
}

const figureOf = ({ label, cell }: WholePoint): Figure => ({
  label,
  value: cell.value,
  ...(cell.kind === 'count' && cell.doubt ? { doubt: cell.doubt } : {}),
});

/**
 * The change between the two newest whole figures of a trend, or why there is none.
 * Years without a figure between the two are named in `skipped`; they do not forbid the comparison, a break does.
 */
export function newestChange(trend: Trend, breaks: readonly Milestone[]): Change {
  const points = wholePoints(trend);
  const [earlier, later] = [points.at(-2), points.at(-1)];
  if (!later) return { kind: 'none', why: 'no-figure' };
  if (!earlier) return { kind: 'none', why: 'only-one' };
  if (earlier.cell.kind !== 'count' || later.cell.kind !== 'count') return { kind: 'none', why: 'inexact' };
  const [from, to] = [figureOf(earlier), figureOf(later)];
  const by = breakBetween(earlier, later, breaks);
  if (by) return { kind: 'broken', from, to, by };
  const about = [to, from].find((f) => f.doubt);
  if (about?.doubt) return { kind: 'doubtful', from, to, doubt: about.doubt, about };
  const between = trend.points.slice(trend.points.indexOf(earlier) + 1, trend.points.indexOf(later));
  return {
    kind: 'stated',
    from,
    to,
    skipped: between.map((p) => p.short),
    ...arithmetic(from.value, to.value),
  };
}
