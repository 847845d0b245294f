import type { AreaRecord } from '../../dataset/types.ts';
import { comparedArea, type ComparedArea } from '../../figures/compare/compared-area.ts';
import type { AreaChoice, MeasureOption } from './catalogue.ts';

/**
 * A chosen area and how far its figures are:
 * - `not-covered`: nothing of it may be compared; `no-figures`: nothing of this measure
 * - `loading`: on the way; `failed`: could not be had
 */
export type Place =
  | { readonly area: AreaChoice; readonly state: 'not-covered' | 'no-figures' | 'loading' | 'failed' }
  | { readonly area: AreaChoice; readonly state: 'figures'; readonly side: ComparedArea };

/** Where a chosen area stands. */
export function placeOf(
  area: AreaChoice,
  measure: MeasureOption,
  record: AreaRecord | 'failed' | undefined,
): Place {
  if (!area.comparable) return { area, state: 'not-covered' };
  if (record === undefined) return { area, state: 'loading' };
  if (record === 'failed') return { area, state: 'failed' };
  const side = comparedArea(record, measure.id);
  return side ? { area, state: 'figures', side } : { area, state: 'no-figures' };
}

/** The sides of those that have figures. */
export const sidesOf = (places: readonly Place[]): ComparedArea[] =>
  places.flatMap((place) => (place.state === 'figures' ? place.side : []));
