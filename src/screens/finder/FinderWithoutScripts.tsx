import type { JSX } from 'preact';
import { href } from '../../shell/href.ts';

/** Stands beside the finder and takes its place where scripts are off. Not part of the island: nothing wakes it. */
export const FinderWithoutScripts = (): JSX.Element => (
  <noscript>
    <p>
      The search needs scripts, and they are off.{' '}
      <a href={href('#all-forces')}>Choose your police force from the list of all forces</a>.
    </p>
  </noscript>
);
