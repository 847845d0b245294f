/**
 * The search index as it travels: `/search.<hash>.json`, written by src/site, read by `createSearch`.
 * Numbers point into the lists of the same file, and names are joined, because five thousand objects cost a slow phone
 * more to decode than they say.
 */

/** What a place is, by its position in the file. `part` is a county or council of which the force has only a part. */
export const PLACE_KINDS = ['county', 'council', 'part', 'area', 'former-council', 'town'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How sure a postcode district is, by its position in the file: all, most or part of it is in the first force. */
export const CERTAINTIES = ['yes', 'mostly', 'split'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** id, official name, short name, other names joined by `|`, what its area is called in a sentence (empty: by the short name). */
export type IndexedForce = readonly [string, string, string, string, string];

/** Index into `forces`, index into PLACE_KINDS, index into `counties` or -1, names joined by `|`. */
export type IndexedPlaces = readonly [number, number, number, string];

/** Index into CERTAINTIES, indexes into `forces` with the main one first, districts as `packOutcodes` writes them. */
export type IndexedOutcodes = readonly [number, readonly number[], string];

export interface SearchIndex {
  readonly forces: readonly IndexedForce[];
  readonly counties: readonly string[];
  readonly places: readonly IndexedPlaces[];
  readonly outcodes: readonly IndexedOutcodes[];
}
