import { CERTAINTIES, type Certainty, type SearchIndex } from './index-types.ts';
import { unpackOutcodes } from './outcode-ranges.ts';
import type { FoundForce } from './types.ts';

/** A postcode district, or all districts that begin alike, with its forces, the main one first. */
export interface District {
  readonly certainty: Certainty;
  readonly forces: readonly FoundForce[];
}

/** @returns every postcode district of the index by its name */
export const districtsOf = (index: SearchIndex, forces: readonly FoundForce[]): Map<string, District> => {
  const districts = new Map<string, District>();
  for (const [certaintyAt, forcesAt, packed] of index.outcodes) {
    const certainty = CERTAINTIES[certaintyAt];
    if (certainty === undefined) continue;
    const found = forcesAt.flatMap((at) => forces[at] ?? []);
    const district = { certainty, forces: found };
    for (const outcode of unpackOutcodes(packed)) districts.set(outcode, district);
  }
  return districts;
};

/**
 * All districts that begin with what was typed, as one: `ME`, or the `SW1` of SW1A and SW1E.
 * @param begun letters, or letters and a digit, in upper case
 * @returns null where none does; the force with most districts comes first
 */
export const districtsBegunBy = (
  begun: string,
  districts: ReadonlyMap<string, District>,
): District | null => {
  const counts = new Map<FoundForce, number>();
  const isLetters = /^[A-Z]+$/.test(begun);
  let isSplit = false;
  for (const [outcode, { forces }] of districts) {
    // "M" means M1 to M99, not ME14.
    if (!outcode.startsWith(begun) || (isLetters && !/\d/.test(outcode.charAt(begun.length)))) continue;
    isSplit ||= forces.length > 1;
    forces.forEach((force, i) => counts.set(force, (counts.get(force) ?? 0) + (i === 0 ? 1 : 0)));
  }
  if (counts.size === 0) return null;
  const byCount = [...counts];
  byCount.sort((a, b) => b[1] - a[1]);
  const certainty = byCount.length > 1 || isSplit ? 'split' : 'yes';
  return { certainty, forces: byCount.map(([force]) => force) };
};
