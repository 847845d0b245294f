import type { HeadlineKind } from '../../contract/headline.ts';
import { parsePrinted, type Printed } from './printed-number.ts';

/** A published claim: what was printed about which counts. */
export interface Claim {
  readonly kind: HeadlineKind;
  /** The earlier count of a change, or the whole that a share is a part of. */
  readonly from?: number;
  /** The later count, the count over `days`, or the part of a share. */
  readonly to: number;
  readonly days?: number;
  /** `573%`, `-17%`, `15`, `more than 3`, `over 80%`, `doubled`, `nearly doubled`; anything else prints no number. */
  readonly printed: string;
}

/** What a printed number is compared with, unrounded: percent, a number per day, or how many times as many. */
export interface Exact {
  readonly value: number;
  readonly unit: 'percent' | 'per-day' | 'times';
}

/** `ratio-as-rise`: the later count as a percentage of the earlier one was printed as the rise: 361 on 63 as 573%. */
export type Slip = 'ratio-as-rise';

export type Judgement =
  | { readonly verdict: 'matches'; readonly exact: Exact }
  | { readonly verdict: 'does-not-match'; readonly exact: Exact; readonly slip?: Slip }
  /** `exact` is what could have been printed. */
  | { readonly verdict: 'no-number-printed'; readonly exact?: Exact }
  /** A count or the number of days is missing, or the base is zero. */
  | { readonly verdict: 'cannot-be-checked' };

/** "Doubled" covers what a careful writer would call so; "nearly doubled" ends at two. */
const DOUBLED = { from: 1.95, to: 2.05 };
const NEARLY_DOUBLED = { from: 1.8, to: 2 };

const per = (part: number, whole: number | undefined): number | undefined =>
  whole === undefined || whole === 0 ? undefined : part / whole;

function exactOf(claim: Claim, printed: Printed | undefined): Exact | undefined {
  const { kind, from, to, days } = claim;
  if (kind === 'per-day') {
    const value = per(to, days);
    return value === undefined ? undefined : { value, unit: 'per-day' };
  }
  if (kind === 'change' && printed !== undefined && printed.kind !== 'number') {
    const value = per(to, from);
    return value === undefined ? undefined : { value, unit: 'times' };
  }
  // Multiplied first: one division of whole numbers loses nothing that rounding could notice.
  const value = per(100 * (kind === 'share' ? to : to - (from ?? 0)), from);
  return value === undefined ? undefined : { value, unit: 'percent' };
}

/** True where `exact` rounds, or is cut, to `printed` at as many decimals as were printed; a half may go either way. */
export function roundsOrCutsTo(exact: number, printed: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  const scaled = exact * scale;
  const target = Math.round(printed * scale);
  return Math.abs(scaled - target) <= 0.5 || Math.trunc(scaled) === target;
}

function fits(printed: Printed, exact: number): boolean {
  switch (printed.kind) {
    case 'doubled':
      return printed.bound ? exact > 2 : exact >= DOUBLED.from && exact <= DOUBLED.to;
    case 'nearly-doubled':
      return exact >= NEARLY_DOUBLED.from && exact <= NEARLY_DOUBLED.to;
    default:
      return printed.bound ? exact > printed.value : roundsOrCutsTo(exact, printed.value, printed.decimals);
  }
}

function slipOf(claim: Claim, printed: Printed): Slip | undefined {
  if (claim.kind !== 'change' || printed.kind !== 'number') return undefined;
  const ratio = per(100 * claim.to, claim.from);
  return ratio !== undefined && fits(printed, ratio) ? 'ratio-as-rise' : undefined;
}

/**
 * Redoes the arithmetic of a published claim.
 * A printed percentage or daily figure matches if the exact value rounds or is cut to it; "more than N" if it is above N;
 * "doubled" is 1.95 to 2.05 times, "nearly doubled" 1.8 to 2.
 * It knows only the counts it is given: whether they are the right ones for the claim is for a person to say.
 */
export function judgeClaim(claim: Claim): Judgement {
  const printed = parsePrinted(claim.printed);
  const exact = exactOf(claim, printed);
  if (printed === undefined) {
    return exact === undefined ? { verdict: 'no-number-printed' } : { verdict: 'no-number-printed', exact };
  }
  if (exact === undefined) return { verdict: 'cannot-be-checked' };
  if (fits(printed, exact.value)) return { verdict: 'matches', exact };
  const slip = slipOf(claim, printed);
  return slip === undefined
    ? { verdict: 'does-not-match', exact }
    : { verdict: 'does-not-match', exact, slip };
}
