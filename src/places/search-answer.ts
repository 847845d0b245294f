/** A force as a search result names it. */
export interface FoundForce {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** What its area is called in a sentence: "West Mercia", "the Metropolitan Police area". */
  readonly areaWords: string;
}

/** One answer: something that fits what was typed, and the one force it leads to. */
export interface SearchResult {
  readonly kind: 'force' | 'postcode' | 'place';
  /** What fits, as people write it: "Maidstone, Kent". */
  readonly title: string;
  readonly force: FoundForce;
  /** Present where the force has only a part of it: "Part of B32 is in West Mercia". */
  readonly note?: string;
  /** Parts of the title that fit what was typed: start and end, in order. */
  readonly marks: readonly (readonly [number, number])[];
}

/** What to say instead of, or above, the results. */
export type Notice =
  | { readonly kind: 'unknown-postcode'; readonly district: string }
  | { readonly kind: 'not-covered'; readonly place: string };

export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** The first result, where what was typed is exactly its name and the name of no other force's place. */
  readonly sure: SearchResult | null;
  readonly notice: Notice | null;
}

/** Never throws, whatever is typed. `limit` may be exceeded by places of exactly the name typed: none of them is left out. */
export type Search = (query: string, limit?: number) => SearchAnswer;
