import { isId, isListOf, isObjectOf, isText, isTupleOf, type Check } from '../contract/shape.ts';
import {
  CERTAINTIES,
  PLACE_KINDS,
  type IndexedForce,
  type IndexedOutcodes,
  type IndexedPlaces,
  type SearchIndex,
} from './search-index.ts';

/** Postcode districts as `packOutcodes` writes them: `AB10-12 AL1 EC1A`. */
const RUN = String.raw`[A-Z]{1,2}\d{1,2}(?:[A-Z]|-\d{1,2})?`;
const RUNS = new RegExp(`^${RUN}(?: ${RUN})*$`);

/** @returns a check for a whole number that is the place of an item in a list */
const isPlaceIn =
  (list: readonly unknown[]): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= 0 && value < list.length && Number.isInteger(value);

const isRuns: Check<string> = (value): value is string => isText(value) && RUNS.test(value);

/** The lists that the others point into. */
const hasNames = isObjectOf<Pick<SearchIndex, 'forces' | 'counties'>>({
  forces: isListOf(isTupleOf<IndexedForce>(isId, isText, isText, isText, isText)),
  counties: isListOf(isText),
});

/**
 * Takes what was read from the file of the search index for one, or not. All that points at a force, a county or a kind points
 * at one that is there. The five thousand names are joined in a few hundred texts, so this takes a slow phone no time.
 * @param json anything at all
 * @returns undefined where it is not shaped like a search index
 */
export function decodeSearchIndex(json: unknown): SearchIndex | undefined {
  if (!hasNames(json)) return undefined;
  const { forces, counties } = json;
  const isCounty: Check<number> = (value): value is number => value === -1 || isPlaceIn(counties)(value);
  const isForces = isListOf(isPlaceIn(forces));
  const isOwners: Check<readonly number[]> = (value): value is readonly number[] =>
    isForces(value) && value.length > 0;
  const hasPlaces = isObjectOf<Pick<SearchIndex, 'places' | 'outcodes'>>({
    places: isListOf(isTupleOf<IndexedPlaces>(isPlaceIn(forces), isPlaceIn(PLACE_KINDS), isCounty, isText)),
    outcodes: isListOf(isTupleOf<IndexedOutcodes>(isPlaceIn(CERTAINTIES), isOwners, isRuns)),
  });
  return hasPlaces(json) ? json : undefined;
}
