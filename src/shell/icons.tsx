import type { JSX } from 'preact';
import type { Tab } from '../contract/page.ts';

const SHAPES = {
  figures: 'M4 19V9m6 10V5m6 14v-7m4 7H3',
  headlines: 'M5 4h14v16H5zm4 4h6m-6 4h6m-6 4h6',
  help: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z',
  about: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v5m0-8v.01',
} as const satisfies Record<Tab['icon'], string>;

/** A line drawing beside words that say the same. */
export const Icon = ({ name }: { name: Tab['icon'] }): JSX.Element => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={SHAPES[name]} />
  </svg>
);
