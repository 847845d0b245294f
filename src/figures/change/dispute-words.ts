import type { Observation } from '../../dataset/types.ts';
import type { Change } from './change.ts';
import { count } from '../number.ts';
import { periodLabel } from '../period.ts';

/**
 * What a stated change would be with the other value that sources print for one of its two years; empty where none is disputed.
 * @param observations all published values of the measure
 */
export function disputeWords(change: Change, observations: readonly Observation[]): string {
  if (change.kind !== 'stated') return '';
  return observations
    .filter((o) => o.status === 'disputed')
    .flatMap((o) => {
      const label = periodLabel(o);
      if (label !== change.to.label && label !== change.from.label) return [];
      const difference = label === change.to.label ? o.count - change.from.value : change.to.value - o.count;
      const size = `${count(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'}`;
      return [
        `Sources disagree: for ${label}, ${count(o.count)} was printed too. With that it would be ${size}.`,
      ];
    })
    .join(' ');
}
