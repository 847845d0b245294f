import type { JSX } from 'preact';
import { WHY_NO_RANKING, SHOWN_CARE } from '../../figures/compare/compare-words.ts';
import type { Shown } from './compare-address.ts';
import type { MeasureOption } from './catalogue.ts';

/** How to read areas beside each other; it stands beside the charts. */
export const Care = ({ measure, shown }: { measure: MeasureOption; shown: Shown }): JSX.Element => (
  <div class="note">
    <p>
      {WHY_NO_RANKING} {SHOWN_CARE[shown]} <a href="#not-offered">Some counts cannot be compared at all.</a>
    </p>
    {measure.caveat !== '' && (
      <p>
        <b>{measure.plainName}.</b> {measure.caveat}
      </p>
    )}
  </div>
);
