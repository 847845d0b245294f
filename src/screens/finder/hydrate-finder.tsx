import type { JSX } from 'preact';
import type { SearchIndex } from '../../places/search-index.ts';
import { href } from '../../contract/addresses.ts';
import { hydrateIslands } from '../../shell/island.tsx';
import { Finder } from './Finder.tsx';

async function fetchIndex(path: string): Promise<SearchIndex> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`The search index could not be had: ${response.status}`);
  return (await response.json()) as SearchIndex;
}

function LiveFinder({ index }: { index: string }): JSX.Element {
  return <Finder loadIndex={() => fetchIndex(index)} />;
}

/** Hydrates the search box. */
export const hydrateFinder = (): void => hydrateIslands('finder', LiveFinder);
