import type { ForceRow, PlaceRow, PublisherNameRow } from '../../tables/types.ts';
import { bareForceKey, nameKey } from '../parse/name.ts';

/** What a publisher's name for a force means: the id of a force, none of ours and why, or nothing we know. */
export type Meaning =
  | { readonly kind: 'force'; readonly id: string }
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'unknown' };

/** Looks up what a name means. Answers are kept, since a file has each name thousands of times. */
export type ForceNames = (name: string) => Meaning;

/** Names that several forces have are dropped: they are never guessed. */
function single(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const ids = new Map<string, string>();
  const several = new Set<string>();
  for (const [key, id] of pairs) {
    if ((ids.get(key) ?? id) !== id) several.add(key);
    ids.set(key, id);
  }
  for (const key of several) ids.delete(key);
  return ids;
}

/**
 * Makes the look-up from forces.csv and publisher-names.csv. A force's own names go before names by which people
 * search for it: West Midlands is the force. Of those, names of places are left out: "London" in a table may be either force.
 */
export function forceNames(
  forces: readonly ForceRow[],
  others: readonly PublisherNameRow[],
  places: readonly PlaceRow[],
): ForceNames {
  const own = single(
    forces.flatMap(({ id, name, shortName }) =>
      [name, shortName, id].flatMap((text) => [
        [nameKey(text), id] as const,
        [bareForceKey(nameKey(text)), id] as const,
      ]),
    ),
  );
  const land = new Set(places.map(({ place }) => nameKey(place)));
  const searched = single(
    forces.flatMap(({ id, aliases }) => aliases.map((text) => [nameKey(text), id] as const)),
  );
  for (const key of land) searched.delete(key);
  const published = new Map(others.map((row) => [nameKey(row.name), row]));
  const known = new Map<string, Meaning>();

  function find(name: string): Meaning {
    const key = nameKey(name);
    const bare = bareForceKey(key);
    const row = published.get(key) ?? published.get(bare);
    if (row !== undefined) {
      return row.force === undefined ? { kind: 'none', why: row.why } : { kind: 'force', id: row.force };
    }
    const id = own.get(key) ?? own.get(bare) ?? searched.get(key) ?? searched.get(bare);
    return id === undefined ? { kind: 'unknown' } : { kind: 'force', id };
  }
  return (name) => {
    const meaning = known.get(name) ?? find(name);
    known.set(name, meaning);
    return meaning;
  };
}
