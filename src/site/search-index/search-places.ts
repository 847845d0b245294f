import { forceGroups, forcesOf } from '../../places/name-groups.ts';
import { PLACE_KINDS, type IndexedForce, type PlaceKind } from '../../places/search-index.ts';
import { normalise } from '../../places/normalise.ts';
import { plainArea, plainTown } from './plain-name.ts';

/** A row of places.csv, as far as the search needs it. */
export interface PlaceInput {
  readonly place: string;
  readonly kind: Exclude<PlaceKind, 'part'>;
  readonly force: string;
  readonly within?: string;
}

/** A name to be found, once for each force and county it can mean. */
export interface FindablePlace {
  readonly name: string;
  readonly key: string;
  readonly kind: PlaceKind;
  readonly force: string;
  /** Empty where the county would not help to tell places apart. */
  readonly county: string;
}

const plain = ({ place, kind, force, within }: PlaceInput): FindablePlace => {
  const name = kind === 'town' ? plainTown(place) : plainArea(place);
  return { name, key: normalise(name), kind, force, county: within === undefined ? '' : plainArea(within) };
};

/**
 * One council and one town of the same name and force are one place to those who look for it: the council's kind, the town's
 * county.
 */
const merge = (same: readonly FindablePlace[]): FindablePlace[] => {
  const [area] = same
    .filter(({ kind }) => kind !== 'town')
    .toSorted((a, b) => PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind));
  const towns = same.filter(
    ({ kind, county }, i) =>
      kind === 'town' && same.findIndex((other) => other.kind === 'town' && other.county === county) === i,
  );
  const [town, ...others] = towns;
  if (area === undefined) return towns;
  return town === undefined ? [area] : [{ ...town, kind: area.kind }, ...others];
};

/**
 * The places to find, each name once for every force and county it can mean. Left out is what is the name of its force
 * anyway. A county that is also the name of another force is only a `part` of it (Lincolnshire, for Humberside).
 * @param forces as indexed
 * @param rows places.csv
 * @returns in the order of names
 */
export const findablePlaces = (
  forces: readonly IndexedForce[],
  rows: readonly PlaceInput[],
): FindablePlace[] => {
  const found = forcesOf({ forces });
  const forceKeys = new Map<string, Set<string>>();
  for (const { keys, force } of forceGroups(forces, found)) {
    for (const key of keys) forceKeys.set(key, (forceKeys.get(key) ?? new Set<string>()).add(force.id));
  }

  const groups = new Map<string, FindablePlace[]>();
  const forcesOfName = new Map<string, Set<string>>();
  for (const place of rows.map(plain)) {
    const id = `${place.key}|${place.force}`;
    groups.set(id, [...(groups.get(id) ?? []), place]);
    forcesOfName.set(place.key, (forcesOfName.get(place.key) ?? new Set<string>()).add(place.force));
  }
  const shortNames = new Map(found.map(({ id, shortName }) => [id, shortName.replace(/ \(.*\)$/, '')]));

  const finish = (place: FindablePlace): FindablePlace[] => {
    const owners = forceKeys.get(place.key);
    if (owners?.has(place.force) === true) return [];
    if (owners !== undefined && place.kind !== 'town') return [{ ...place, kind: 'part', county: '' }];
    if (place.county !== '' && normalise(place.county) !== place.key) return [place];
    // "Newport, Newport" would tell nobody which Newport it is. Where several forces have one, the force's name is put behind it.
    const isAmbiguous = (forcesOfName.get(place.key)?.size ?? 0) > 1;
    return [{ ...place, county: isAmbiguous ? (shortNames.get(place.force) ?? '') : '' }];
  };
  return [...groups.values()]
    .flatMap(merge)
    .flatMap(finish)
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.force < b.force ? -1 : 1));
};
