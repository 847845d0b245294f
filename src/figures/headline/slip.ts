import { judgeClaim } from './claim.ts';
import { daysIn } from '../period.ts';
import type { Headline, HeadlineCount } from '../../contract/headline.ts';
import { claimOf, type Verdict } from './verdict.ts';

/** How a printed number most likely came about. */
export type HeadlineSlip =
  /** The counts are of spans of different length: a quarter beside a year. */
  | { readonly kind: 'shorter-period'; readonly shorter: HeadlineCount; readonly longer: HeadlineCount }
  /** The claim names a shorter span of years than the counts printed with it. */
  | { readonly kind: 'other-span'; readonly claimed: number; readonly apart: number }
  | { readonly kind: 'ratio-as-rise' }
  /** One of the counts is a misprint, and the printed number fits the count that stands. */
  | { readonly kind: 'misprinted-count'; readonly of: HeadlineCount; readonly stands: number }
  /** The printed number is right without one of its digits. */
  | { readonly kind: 'misprinted-number'; readonly without: string }
  /** The printed number covers only the forces that answered both times. */
  | { readonly kind: 'different-forces' };

/** Spans that differ by this little are of one length: a leap year has a day more than other years. */
const SAME_LENGTH_DAYS = 3;

function shorterPeriod({ earlier, later }: Headline): HeadlineSlip | null {
  if (!earlier) return null;
  const difference = daysIn(later.period) - daysIn(earlier.period);
  if (Math.abs(difference) <= SAME_LENGTH_DAYS) return null;
  const [shorter, longer] = difference < 0 ? [later, earlier] : [earlier, later];
  return { kind: 'shorter-period', shorter, longer };
}

function otherSpan({ claimedYears: claimed, earlier, later, judged }: Headline): HeadlineSlip | null {
  if (judged !== 'other-counts' || !earlier || claimed === undefined) return null;
  const apart = Number(later.period.start.slice(0, 4)) - Number(earlier.period.start.slice(0, 4));
  return claimed < apart ? { kind: 'other-span', claimed, apart } : null;
}

function misprintedCount(headline: Headline): HeadlineSlip | null {
  const claim = claimOf(headline);
  const { earlier, later } = headline;
  const tries = [
    { of: earlier, stands: earlier?.stands, mended: { ...claim, from: earlier?.stands ?? 0 } },
    { of: later, stands: later.stands, mended: { ...claim, to: later.stands ?? 0 } },
  ];
  for (const { of, stands, mended } of tries) {
    if (of === undefined || stands === undefined || judgeClaim(mended).verdict !== 'matches') continue;
    return { kind: 'misprinted-count', of, stands };
  }
  return null;
}

/** One digit too many, as in 322 for 22. Almost any number of two digits can be explained so; hence three at least. */
function misprintedNumber(headline: Headline): HeadlineSlip | null {
  const match = /^(\D*)(\d{3,})(\D*)$/.exec(headline.printed);
  if (!match) return null;
  const [, start = '', digits = '', end = ''] = match;
  for (let i = 0; i < digits.length; i++) {
    const without = `${start}${digits.slice(0, i)}${digits.slice(i + 1)}${end}`;
    if (judgeClaim({ ...claimOf(headline), printed: without }).verdict === 'matches') {
      return { kind: 'misprinted-number', without };
    }
  }
  return null;
}

/**
 * The likely slip behind a headline.
 * @returns null where there is none, or none that is known
 */
export function slipOf(headline: Headline, { kind, judgement }: Verdict): HeadlineSlip | null {
  const shorter = shorterPeriod(headline);
  if (shorter) return shorter;
  if (kind === 'right-on-another-base') return headline.area.isForce ? null : { kind: 'different-forces' };
  if (kind === 'cannot-be-checked') return otherSpan(headline);
  if (kind !== 'wrong') return null;
  if ('slip' in judgement) return { kind: judgement.slip ?? 'ratio-as-rise' };
  return misprintedCount(headline) ?? misprintedNumber(headline);
}
