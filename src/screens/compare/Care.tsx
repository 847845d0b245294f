import type { JSX } from 'preact';
import { SHOWN_CARE, WHY_NO_RANKING } from '../../figures/compare/compare-words.ts';
import type { ValueKind } from './compare-address.ts';
import type { MeasureOption } from './catalogue.ts';

/** How to read areas beside each other; it stands beside the charts. */
export const Care = ({
  measure,
  valueKind,
}: {
  measure: MeasureOption;
  valueKind: ValueKind;
}): JSX.Element => (
  <div class="note">
    <p>
      {WHY_NO_RANKING} {SHOWN_CARE[valueKind]}{' '}
      <a href="#not-offered">Some counts cannot be compared at all.</a>
    </p>
    {measure.caveat !== '' && (
      <p>
        <b>{measure.plainName}.</b> {measure.caveat}
      </p>
    )}
  </div>
);
