import type { HeadlineKind } from '../../contract/headline.ts';
import { parsePrinted, type PrintedNumber } from './printed-number.ts';

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

/** "Doubled" covers what a careful writer would call doubled; "nearly doubled" ends at two. */
const DOUBLED = { from: 1.95, to: 2.05 };
const NEARLY_DOUBLED = { from: 1.8, to: 2 };

const per = (part: number, whole: number | undefined): number | undefined =>
  whole === undefined || whole === 0 ? undefined : part / whole;

function exactOf(claim: Claim, printed: PrintedNumber | undefined): Exact | undefined {
  const { kind, from, to, days } = claim;
  if (kind === 'per-day') {
    const value = per(to, days);
    return value === undefined ? undefined : { value, unit: 'per-day' };
  }
  if (kind === 'change' && printed !== undefined && printed.kind !== 'number') {
    const value = per(to, from);
    return value === undefined ? undefined : { value, unit: 'times' };
  }
  // Multiplied before it is divided: a single division of whole numbers is exact enough for any rounding.
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

/** True where a number that was printed with so many decimals is the exact one cut off, not rounded: 44 for 44.8. */
export function wasCut(exact: number, printed: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.round(Math.abs(exact) * scale) !== Math.round(Math.abs(printed) * scale);
}

function fits(printed: PrintedNumber, exact: number): boolean {
  switch (printed.kind) {
    case 'doubled':
      return printed.bound ? exact > 2 : exact >= DOUBLED.from && exact <= DOUBLED.to;
    case 'nearly-doubled':
      return exact >= NEARLY_DOUBLED.from && exact <= NEARLY_DOUBLED.to;
    default:
      return printed.bound ? exact > printed.value : roundsOrCutsTo(exact, printed.value, printed.decimals);
  }
}

function slipInClaim(claim: Claim, printed: PrintedNumber): Slip | undefined {
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
  const slip = slipInClaim(claim, printed);
  return slip === undefined
    ? { verdict: 'does-not-match', exact }
    : { verdict: 'does-not-match', exact, slip };
}

/** What a printed percentage turns out to be. */
export type Compared = 'change' | 'ratio' | 'neither';

/**
 * Compares a printed percentage with the change between two counts and with their ratio. A fall may be printed with its
 * minus sign or, as headlines do ("down 17%"), without.
 * @param printed digits as readPercent gives them: `573`, `-17`, `44.8`
 * @returns null from zero, of which nothing is a percentage
 */
export function comparePrinted(from: number, to: number, printed: string): Compared | null {
  if (from === 0) return null;
  const judge = (text: string) => judgeClaim({ kind: 'change', from, to, printed: `${text}%` });
  const texts = to < from && !printed.startsWith('-') ? [`-${printed}`, printed] : [printed];
  const judgements = texts.map(judge);
  if (judgements.some(({ verdict }) => verdict === 'matches')) return 'change';
  return judgements.some((j) => 'slip' in j) ? 'ratio' : 'neither';
}
