import type { JSX } from 'preact';
import { isObjectOf, isText } from '../../contract/shape.ts';
import type { SearchIndex } from '../../places/search-index.ts';
import { hydrateIslands } from '../../shell/island.tsx';
import { Finder } from './Finder.tsx';

interface LiveFinderProps {
  /** Path of the search index. */
  readonly index: string;
}

/** What fetches the index and checks it comes with it: nobody can search before that. */
const loadIndex = async (path: string): Promise<SearchIndex> =>
  (await import('../../storage/load-search-index.ts')).loadSearchIndex(path);

const LiveFinder = ({ index }: LiveFinderProps): JSX.Element => <Finder loadIndex={() => loadIndex(index)} />;

/** What the page holds for it. */
export const isFinder = isObjectOf<LiveFinderProps>({ index: isText });

/** Hydrates the search box. */
export const hydrateFinder = (): void => hydrateIslands('finder', LiveFinder, isFinder);
