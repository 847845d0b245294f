import type { JSX } from 'preact';

/** Takes the place of the finder where scripts are off. It stands beside the island, not in it: nothing wakes it. */
export const FinderWithoutScripts = (): JSX.Element => (
  <noscript>
    <p>
      The search needs scripts, and they are off.{' '}
      <a href="#all-forces">Choose your police force from the list of all forces</a>.
    </p>
  </noscript>
);
