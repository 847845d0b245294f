import type { JSX } from 'preact';
import { Island } from '../../shell/island.tsx';
import { Finder } from './Finder.tsx';
import { FinderWithoutScripts } from './FinderWithoutScripts.tsx';

/** Nothing is loaded while the page is drawn at build. */
const later = (): Promise<never> =>
  Promise.reject(new Error('The search index is loaded in the browser only.'));

/** The search box as it stands in the HTML of a page. `index`: address of the search index, from the root of the site. */
export const FinderIsland = ({ index }: { index: string }): JSX.Element => (
  <>
    <Island name="finder" props={{ index }}>
      <Finder loadIndex={later} />
    </Island>
    <FinderWithoutScripts />
  </>
);
