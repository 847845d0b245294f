import { CERTAINTIES, type Certainty, type SearchIndex } from './search-index.ts';
import { unpackRun } from './outcode-ranges.ts';
import type { FoundForce } from './search-answer.ts';

/** A postcode district, or all districts that begin alike, with its forces, the main one first. */
export interface District {
  readonly certainty: Certainty;
  readonly forces: readonly FoundForce[];
}

/** The districts of a postcode area ("ME") by their names; none for an area that does not exist. */
export type Districts = (area: string) => ReadonlyMap<string, District>;

const AREA = /^[A-Z]+/;

/** @returns the letters that a district begins with: `ME` of `ME14` */
export const areaOf = (district: string): string => AREA.exec(district)?.[0] ?? '';

/** @returns the postcode districts of the index, each area unpacked when it is first asked for */
export function districtsOf(index: SearchIndex, forces: readonly FoundForce[]): Districts {
  const areas = new Map<string, Map<string, District>>();
  const unpack = (area: string): Map<string, District> => {
    const districts = new Map<string, District>();
    for (const [certaintyAt, forcesAt, packed] of index.outcodes) {
      if (!packed.includes(area)) continue;
      const certainty = CERTAINTIES[certaintyAt] ?? 'split';
      const district = { certainty, forces: forcesAt.flatMap((at) => forces[at] ?? []) };
      const runs = packed.split(' ').filter((run) => areaOf(run) === area);
      for (const outcode of runs.flatMap(unpackRun)) districts.set(outcode, district);
    }
    return districts;
  };
  return (area) => {
    const known = areas.get(area) ?? unpack(area);
    areas.set(area, known);
    return known;
  };
}

/**
 * All districts that begin with what was typed, as one: `ME`, or the `SW1` of SW1A and SW1E.
 * @param begun letters, or letters and a digit, in upper case
 * @returns null where none does; the force with most districts comes first
 */
export function districtsBegunBy(begun: string, districts: Districts): District | null {
  const counts = new Map<FoundForce, number>();
  let isSplit = false;
  for (const [outcode, { forces }] of districts(areaOf(begun))) {
    if (!outcode.startsWith(begun)) continue;
    isSplit ||= forces.length > 1;
    forces.forEach((force, i) => counts.set(force, (counts.get(force) ?? 0) + (i === 0 ? 1 : 0)));
  }
  if (counts.size === 0) return null;
  const byCount = [...counts];
  byCount.sort((a, b) => b[1] - a[1]);
  const certainty = byCount.length > 1 || isSplit ? 'split' : 'yes';
  return { certainty, forces: byCount.map(([force]) => force) };
}
