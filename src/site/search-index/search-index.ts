import {
  CERTAINTIES,
  PLACE_KINDS,
  type Certainty,
  type IndexedForce,
  type IndexedOutcodes,
  type IndexedPlaces,
  type SearchIndex,
} from '../../places/search-index.ts';
import { packOutcodes } from '../../places/outcode-ranges.ts';
import { findablePlaces, type PlaceInput } from './search-places.ts';

/** What the search needs of forces.csv, places.csv and outcodes.csv. */
export interface SearchTables {
  readonly forces: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly aliases: readonly string[];
    readonly areaWords?: string;
  }[];
  readonly places: readonly PlaceInput[];
  readonly outcodes: readonly {
    readonly outcode: string;
    readonly force: string;
    readonly otherForces: readonly string[];
    readonly certainty: Certainty;
  }[];
}

/** Groups values by a label; groups and the values in them keep their order. */
const groupBy = <T>(values: readonly T[], label: (value: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = label(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups.values()];
};

const joined = (names: readonly string[]): string => {
  const odd = names.find((name) => name.includes('|'));
  if (odd !== undefined)
    throw new Error(`The name "${odd}" contains "|", which separates names in the search index`);
  return names.join('|');
};

/**
 * The search index of the tables. The same tables give the same index.
 * @throws where a row names a force that is not in forces.csv, or a district is not shaped like one
 */
export const buildSearchIndex = (tables: SearchTables): SearchIndex => {
  const numbers = new Map(tables.forces.map(({ id }, i) => [id, i]));
  const numberOf = (force: string): number => {
    const number = numbers.get(force);
    if (number === undefined)
      throw new Error(`The force "${force}" of places.csv or outcodes.csv is not in forces.csv`);
    return number;
  };
  const forces = tables.forces.map(({ id, name, shortName, aliases, areaWords = '' }): IndexedForce => [
    id,
    name,
    shortName,
    joined(aliases),
    areaWords,
  ]);

  const findable = findablePlaces(forces, tables.places);
  const counties = [...new Set(findable.map(({ county }) => county))]
    .filter((county) => county !== '')
    .toSorted();
  const places = groupBy(findable, ({ force, kind, county }) => `${force}|${kind}|${county}`).flatMap(
    (group): IndexedPlaces[] => {
      const [first] = group;
      if (first === undefined) return [];
      const names = joined(group.map(({ name }) => name));
      return [
        [numberOf(first.force), PLACE_KINDS.indexOf(first.kind), counties.indexOf(first.county), names],
      ];
    },
  );

  const outcodes = groupBy(tables.outcodes, (row) =>
    [row.certainty, row.force, ...row.otherForces].join('|'),
  ).flatMap((group): IndexedOutcodes[] => {
    const [first] = group;
    if (first === undefined) return [];
    const owners = [first.force, ...first.otherForces].map(numberOf);
    return [
      [CERTAINTIES.indexOf(first.certainty), owners, packOutcodes(group.map(({ outcode }) => outcode))],
    ];
  });
  return { forces, counties, places, outcodes };
};
