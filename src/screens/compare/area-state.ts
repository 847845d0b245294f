import type { AreaRecord } from '../../dataset/types.ts';
import { sideOf, type Side } from '../../figures/compare/compared-area.ts';
import type { AreaChoice, MeasureOption } from './catalogue.ts';

/**
 * A chosen area, and what is known of its figures so far:
 * - `not-covered`: none of its figures may be compared; `no-figures`: it has none of this measure
 * - `loading`: on the way; `failed`: could not be loaded
 */
export type AreaState =
  | { readonly area: AreaChoice; readonly state: 'not-covered' | 'no-figures' | 'loading' | 'failed' }
  | { readonly area: AreaChoice; readonly state: 'figures'; readonly side: Side };

/** The state of a chosen area. */
export function areaStateOf(
  area: AreaChoice,
  measure: MeasureOption,
  record: AreaRecord | 'failed' | undefined,
): AreaState {
  if (!area.comparable) return { area, state: 'not-covered' };
  if (record === undefined) return { area, state: 'loading' };
  if (record === 'failed') return { area, state: 'failed' };
  const side = sideOf(record, measure.id);
  return side ? { area, state: 'figures', side } : { area, state: 'no-figures' };
}

/** The sides of those that have figures. */
export const sidesOf = (areaStates: readonly AreaState[]): Side[] =>
  areaStates.flatMap((areaState) => (areaState.state === 'figures' ? areaState.side : []));
