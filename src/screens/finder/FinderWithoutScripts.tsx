import type { JSX } from 'preact';

/** Takes the place of the finder where scripts are off. It stands beside the island, not in it: nothing wakes it. */
export const FinderWithoutScripts = (): JSX.Element => (
  <noscript>
    <p>
      The search needs scripts, which are switched off in this browser.{' '}
      <a href="#all-forces">Choose your police force from the list of all forces</a>.
    </p>
  </noscript>
);
