import type { FoundForce } from './search-answer.ts';
import { PLACE_KINDS, type IndexedForce, type PlaceKind, type SearchIndex } from './search-index.ts';
import { SEPARATOR, normaliseAll } from './normalise.ts';

/**
 * Names that share a force, a kind and a county. They stay together because five thousand objects, one a name, would keep a
 * slow phone busy for longer than the whole search does.
 */
export interface Group {
  readonly force: FoundForce;
  readonly kind: 'force' | PlaceKind;
  readonly county: string | null;
  /** County and force, normalised, for "newport isle of wight"; empty for the names of a force. */
  readonly where: string;
  /** The names as people write them, with SEPARATOR between them. */
  readonly names: string;
  /** The same names as `normalise` writes them, in the same order. */
  readonly keys: readonly string[];
}

/** @returns the forces in the order the index numbers them */
export const forcesOf = (index: Pick<SearchIndex, 'forces'>): FoundForce[] =>
  index.forces.map(([id, name, shortName, , areaWords]) => ({
    id,
    name,
    shortName,
    areaWords: areaWords === '' ? shortName : areaWords,
  }));

/*
 * Two ways of writing in forces.csv, described in datapackage.json: what stands in brackets behind a name tells it from another, and
 * nobody needs to type it; "(part)" behind an alias says that the force has only a part of that place.
 */
const PART = / \(part\)$/;
const IN_BRACKETS = / \(.*\)$/;

const grouped = (force: FoundForce, kind: 'force' | 'part', names: readonly string[]): Group[] => {
  const joined = [...new Set(names)].join(SEPARATOR);
  const group = { force, kind, county: null, where: '', names: joined, keys: normaliseAll(joined) };
  return joined === '' ? [] : [group];
};

/** @returns the names of each force: whole, and without what stands in brackets ("Northern Ireland (PSNI)") */
export const forceGroups = (rows: readonly IndexedForce[], forces: readonly FoundForce[]): Group[] =>
  rows.flatMap(([, name, shortName, others], i) => {
    const force = forces[i];
    if (force === undefined) return [];
    const official = [shortName, name].flatMap((title) => [title.replace(IN_BRACKETS, ''), title]);
    const nicknames = others.split(SEPARATOR).filter((title) => title !== '');
    // Brackets in a nickname tell it from another place, except where they say that it is only a part.
    return [
      ...grouped(force, 'force', [...official, ...nicknames.filter((title) => !PART.test(title))]),
      ...grouped(
        force,
        'part',
        nicknames.filter((title) => PART.test(title)).map((title) => title.replace(PART, '')),
      ),
    ];
  });

/** @returns the places of the index */
export const placeGroups = (index: SearchIndex, forces: readonly FoundForce[]): Group[] => {
  const countyKeys = normaliseAll(index.counties.join(SEPARATOR));
  const forceKeys = normaliseAll(forces.map(({ shortName }) => shortName).join(SEPARATOR));
  return index.places.flatMap(([forceAt, kindAt, countyAt, names]): Group[] => {
    const force = forces[forceAt];
    const kind = PLACE_KINDS[kindAt];
    if (force === undefined || kind === undefined) return [];
    const where = `${countyKeys[countyAt] ?? ''} ${forceKeys[forceAt] ?? ''}`;
    return [
      { force, kind, county: index.counties[countyAt] ?? null, where, names, keys: normaliseAll(names) },
    ];
  });
};
