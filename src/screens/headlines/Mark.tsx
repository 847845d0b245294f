import type { JSX } from 'preact';
import type { VerdictKind } from '../../figures/headline/verdict.ts';

/** Each verdict has a shape of its own; none has a colour of its own. */
const SHAPES: Record<VerdictKind, string> = {
  right: 'M4 12l5 6L20 6',
  wrong: 'M6 6l12 12M18 6L6 18',
  'right-on-another-base': 'M4 9c5-5 8 4 16-1M4 17c5-5 8 4 16-1',
  'cannot-be-checked': 'M8 8a4 4 0 1 1 5 4q-1 .5-1 3m0 4v.01',
  'no-number-printed': 'M5 12h14',
};

/** The mark beside a verdict's words. */
export const Mark = ({ kind }: { kind: VerdictKind }): JSX.Element => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={SHAPES[kind]} />
  </svg>
);
