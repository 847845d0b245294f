import type { JSX } from 'preact';
import { Island } from '../../shell/island.tsx';
import { Finder } from './Finder.tsx';

/** Takes the place of the finder where scripts are off. It stands beside the island, not in it: it is never hydrated. */
const FinderWithoutScripts = (): JSX.Element => (
  <noscript>
    <p>
      The search needs scripts, which are switched off in this browser.{' '}
      <a href="#all-forces">Choose your police force from the list of all forces</a>.
    </p>
  </noscript>
);

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
