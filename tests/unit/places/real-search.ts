import { buildSearchIndex } from '../../../src/site/search-index/search-index.ts';
import { tables } from '../data/real.ts';
import { createSearch } from '../../../src/places/search.ts';

export { tables };

/** The index as it arrives: through JSON. */
export const index = JSON.parse(JSON.stringify(buildSearchIndex(tables))) as ReturnType<
  typeof buildSearchIndex
>;
export const search = createSearch(index);

/** Ids of the forces that a query offers, best first. */
export const forcesFor = (query: string): string[] => search(query).results.map(({ force }) => force.id);

/** `title > force` of each result, best first. */
export const linesFor = (query: string): string[] =>
  search(query).results.map(({ title, force }) => `${title} > ${force.id}`);
