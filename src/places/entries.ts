import { PLACE_KINDS, type IndexedForce, type PlaceKind, type SearchIndex } from './index-types.ts';
import { normalise } from './normalise.ts';
import type { FoundForce } from './types.ts';

/** A name that can be found. */
export interface Entry {
  readonly title: string;
  /** The name as `normalise` writes it. */
  readonly key: string;
  /** Where it is, normalised: county and force, for "newport isle of wight". */
  readonly where: string;
  readonly force: FoundForce;
  readonly kind: 'force' | PlaceKind;
}

/** @returns the forces in the order the index numbers them */
export const forcesOf = (index: SearchIndex): FoundForce[] =>
  index.forces.map(([id, name, shortName]) => ({ id, name, shortName }));

const PART = / \(part\)$/;
const IN_BRACKETS = / \(.*\)$/;

/** The names to compare for one force: whole, and without what stands in brackets ("Northern Ireland (PSNI)"). */
const forceNames = ([, name, shortName, others]: IndexedForce): {
  title: string;
  kind: 'force' | 'part';
}[] => {
  const official = [shortName, name].flatMap((title) => [title.replace(IN_BRACKETS, ''), title]);
  const known = others.split('|').filter((title) => title !== '');
  return [
    ...official.map((title) => ({ title, kind: 'force' as const })),
    // Brackets in a nickname tell it from another place, except where they say that it is only a part.
    ...known.map((title) => ({
      title: title.replace(PART, ''),
      kind: PART.test(title) ? ('part' as const) : ('force' as const),
    })),
  ];
};

/** @returns each name of each force once, the short name first */
export const forceEntries = (index: SearchIndex, forces: readonly FoundForce[]): Entry[] =>
  index.forces.flatMap((row, i) => {
    const force = forces[i];
    if (force === undefined) return [];
    const seen = new Set<string>();
    return forceNames(row).flatMap(({ title, kind }): Entry[] => {
      const key = normalise(title);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ title, key, where: '', force, kind }];
    });
  });

/** @returns the places, counties and councils before towns, each group by name */
export const placeEntries = (index: SearchIndex, forces: readonly FoundForce[]): Entry[] => {
  const counties = index.counties.map((county) => ({ county, key: normalise(county) }));
  const shortKeys = new Map(forces.map((force) => [force, normalise(force.shortName)]));
  return index.places.flatMap(([forceAt, kindAt, countyAt, names]) => {
    const force = forces[forceAt];
    const kind = PLACE_KINDS[kindAt];
    if (force === undefined || kind === undefined) return [];
    const within = counties[countyAt];
    const where = `${within?.key ?? ''} ${shortKeys.get(force) ?? ''}`;
    return names.split('|').map((name): Entry => ({
      title: within === undefined ? name : `${name}, ${within.county}`,
      key: normalise(name),
      where,
      force,
      kind,
    }));
  });
};
