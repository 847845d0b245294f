import type { Nation } from '../dataset/types.ts';

/** Who a service is for. */
export type Audience = 'child' | 'parent' | 'teacher';

/** A nation that a person can live in. */
export type HomeNation = Exclude<Nation, 'Great Britain'>;

/** A service that helps, in the words and addresses a card or the strip shows. Internal notes of editors are not in it. */
export interface Helpline {
  readonly id: string;
  readonly name: string;
  readonly audiences: readonly Audience[];
  readonly nations: readonly HomeNation[];
  /** What it is for, in one or two sentences. */
  readonly what: string;
  /** `href` is `tel:` with digits only. */
  readonly phone?: { readonly display: string; readonly href: string };
  /** `words`: "Text SHOUT to 85258". `href` is `sms:` with the number and, where it needs one, the message. */
  readonly sms?: { readonly words: string; readonly href: string };
  readonly url?: string;
  /** Opening hours in words; absent where they are not known for certain. */
  readonly hours?: string;
  /** The hours given are from older or differing pages. */
  readonly hoursInDoubt: boolean;
  readonly alwaysOpen: boolean;
  readonly cost: string;
  /** True where the service itself is online; a number to call never needs a connection. */
  readonly needsConnection: boolean;
  /** What shows on a phone bill, where that is known. */
  readonly phoneBill?: string;
  /** Languages, sign language, textphone and other ways to reach it. */
  readonly otherWays?: string;
  /** A sentence on when this was last confirmed. */
  readonly checked: string;
}
