import type { Milestone, Period } from '../dataset/types.ts';

/** A count that a sum was printed from, as printed and in the present edition. */
export interface PrintedPart {
  readonly name: string;
  readonly printed: number;
  readonly now: number;
}

/** One of the two counts of a headline. */
export interface HeadlineCount {
  readonly period: Period;
  /** `2016/17`, `January to March 2020`. */
  readonly label: string;
  readonly value: number;
  /** True where only a lower limit was printed: "over 9,000". */
  readonly atLeast: boolean;
  /** The standing count, where `value` is known to be a misprint. */
  readonly stands?: number;
  /** Recorded crime of the present edition for the same period, where that is another number. */
  readonly now?: number;
  /** How many forces answered, for a national total as published; absent for a force and for what is summed from forces. */
  readonly forces?: number | 'not-said';
  /** What it was added up from, where each of them was printed. */
  readonly parts: readonly PrintedPart[];
}

/**
 * What only a person can know of a headline, since the counts do not tell.
 * - `another-base`: the printed number is right for counts other than those printed with it
 * - `other-counts`: the counts printed are not those that the claim is about, and those are not known
 */
export type HumanJudgement = 'another-base' | 'other-counts';

/** What a headline claims of its counts: a rise or fall, so many a day, or a share of a whole. */
export type HeadlineKind = 'change' | 'per-day' | 'share';

/** A published headline with the counts it is about. It holds no verdict: that is worked out (see verdict.ts). */
export interface Headline {
  readonly id: string;
  /** As the table has it. */
  readonly claim: string;
  readonly area: { readonly id: string; readonly name: string; readonly isForce: boolean };
  readonly measure: { readonly id: string; readonly plainName: string };
  readonly kind: HeadlineKind;
  /** `573%`, `-17%`, `doubled`, `sharply`. */
  readonly printed: string;
  /** How many years the claim says the change took; absent where it gives no number of years. */
  readonly claimedYears?: number;
  readonly earlier?: HeadlineCount;
  readonly later: HeadlineCount;
  readonly days?: number;
  readonly judged?: HumanJudgement;
  /** A change in recording between the two periods or within one of them. */
  readonly brokenBy?: Pick<Milestone, 'date' | 'title'>;
  readonly note: string;
  readonly publisher: string;
  /** A day, a month or a year. */
  readonly published: string;
  readonly url?: string;
}
