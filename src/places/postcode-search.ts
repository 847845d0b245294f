import { areaOf, districtsBegunBy, type Districts } from './outcodes.ts';
import { begunResults, districtResults } from './postcode-results.ts';
import { readPostcode } from './postcode.ts';
import type { SearchAnswer, SearchResult } from './search-answer.ts';
import { uncoveredPlace } from './uncovered.ts';

/**
 * The forces of all districts of a postcode area or of a district that is only begun.
 * @param begun upper case: `ME`, `SW1`
 */
export function begunPostcodes(begun: string, districts: Districts): SearchResult[] {
  const found = districtsBegunBy(begun, districts);
  return found === null ? [] : begunResults(begun, found);
}

/** @returns the answer to a postcode, whole or begun; null where the text does not look like one */
export function searchPostcode(text: string, districts: Districts): SearchAnswer | null {
  const typed = readPostcode(text, (district) => districts(areaOf(district)).has(district));
  if (typed === null) return null;
  const { district } = typed;
  const found = districts(areaOf(district)).get(district);
  if (found !== undefined) {
    const results = districtResults(district, found);
    return { results, sure: results.length === 1 ? (results[0] ?? null) : null, notice: null };
  }
  const letters = areaOf(district);
  const place = uncoveredPlace('', letters);
  if (place !== null) return { results: [], sure: null, notice: { kind: 'not-covered', place } };
  const begun = begunPostcodes(district, districts);
  if (begun.length > 0) return { results: begun, sure: null, notice: null };
  return {
    results: begunPostcodes(letters, districts),
    sure: null,
    notice: { kind: 'unknown-postcode', district },
  };
}
