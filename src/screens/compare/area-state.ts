import type { AreaRecord } from '../../dataset/types.ts';
import { comparedArea, type ComparedArea } from '../../figures/compare/compared-area.ts';
import type { AreaChoice, MeasureOption } from './catalogue.ts';

/**
 * A chosen area, and what is known of its figures so far:
 * - `not-covered`: none of its figures may be compared; `no-figures`: it has none of this measure
 * - `loading`: on the way; `failed`: could not be loaded
 */
export type AreaState =
  | { readonly area: AreaChoice; readonly state: 'not-covered' | 'no-figures' | 'loading' | 'failed' }
  | { readonly area: AreaChoice; readonly state: 'figures'; readonly compared: ComparedArea };

/** The state of a chosen area. */
export function areaStateOf(
  area: AreaChoice,
  measure: MeasureOption,
  record: AreaRecord | 'failed' | undefined,
): AreaState {
  if (!area.comparable) return { area, state: 'not-covered' };
  if (record === undefined) return { area, state: 'loading' };
  if (record === 'failed') return { area, state: 'failed' };
  const compared = comparedArea(record, measure.id);
  return compared ? { area, state: 'figures', compared } : { area, state: 'no-figures' };
}

/** Those of the chosen areas that have figures. */
export const comparedAreas = (areaStates: readonly AreaState[]): ComparedArea[] =>
  areaStates.flatMap((areaState) => (areaState.state === 'figures' ? areaState.compared : []));
