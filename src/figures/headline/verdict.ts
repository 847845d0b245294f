import { judgeClaim, type Claim, type Judgement } from './claim.ts';
import type { Headline } from '../../contract/headline.ts';

/** What is said of a printed number. */
export type VerdictKind =
  | 'right'
  | 'wrong'
  | 'right-on-another-base'
  | 'cannot-be-checked'
  | 'no-number-printed';

/** What the arithmetic found, and the verdict once what a person knows about the counts is taken into account. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly judgement: Judgement;
}

/** True for totals whose forces are not known to be the same in both periods: they are no trend (figures rule 10). */
export const mayBeOfOtherForces = ({ kind, earlier, later }: Headline): boolean =>
  kind === 'change' &&
  later.forces !== undefined &&
  (later.forces === 'not-said' || earlier?.forces !== later.forces);

/** True where the two counts are not of the same thing, so that no rise and no fall may be stated. */
export const isNoTrend = (headline: Headline): boolean =>
  headline.brokenBy !== undefined || mayBeOfOtherForces(headline);

/** A headline as the arithmetic sees it. */
export const claimOf = ({ kind, earlier, later, days, printed }: Headline): Claim => ({
  kind,
  to: later.value,
  printed,
  ...(earlier === undefined ? {} : { from: earlier.value }),
  ...(days === undefined ? {} : { days }),
});

const KINDS = {
  matches: 'right',
  'no-number-printed': 'no-number-printed',
  'cannot-be-checked': 'cannot-be-checked',
} as const;

const WRONG_UNLESS = {
  'another-base': 'right-on-another-base',
  'other-counts': 'cannot-be-checked',
} as const;

/**
 * Works out a headline's verdict from its counts. What a person knows matters only where the arithmetic does not fit: it can
 * excuse a number that looks wrong, but never overrule one that is right.
 */
export function verdictOf(headline: Headline): Verdict {
  const judgement = judgeClaim(claimOf(headline));
  if (judgement.verdict !== 'does-not-match') return { kind: KINDS[judgement.verdict], judgement };
  return { kind: headline.judged ? WRONG_UNLESS[headline.judged] : 'wrong', judgement };
}
