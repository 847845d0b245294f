import type { JSX } from 'preact';
import type { Measure } from '../../dataset/types.ts';
import { href } from '../../contract/addresses.ts';
import { compareWith } from './compare-address.ts';

interface CompareLinkProps {
  /** Id of the area. */
  readonly area: string;
  /** What its page shows; kept where it may be compared. */
  readonly measure: Pick<Measure, 'id' | 'compare'>;
}

/** From an area's page to the same area beside others. */
export const CompareLink = ({ area, measure }: CompareLinkProps): JSX.Element => (
  <a href={href(compareWith(area, measure))}>Compare with another area</a>
);
