import { groupBy } from '../../check/rule.ts';
import { crimeCell } from './crime-key.ts';
import type { Change } from './crime-diff.ts';

/** The change of one offence in one force, over all quarters that both editions have. */
export interface SeriesChange {
  readonly measure: string;
  readonly area: string;
  /** Quarters with another count. */
  readonly quarters: number;
  /** Sums over the changed quarters. */
  readonly from: number;
  readonly to: number;
  /** Sum of the sizes of all changes: what moved from one quarter to the next counts too. */
  readonly moved: number;
}

/** Changes by force and offence, the largest first. */
export function bySeries(changes: readonly Change[]): SeriesChange[] {
  const groups = groupBy(changes, ({ key }) => key.slice(0, key.lastIndexOf(' ')));
  return [...groups]
    .map(([key, own]) => {
      const { measure, area } = crimeCell(`${key} `);
      const sum = (of: (change: Change) => number): number =>
        own.reduce((all, change) => all + of(change), 0);
      const from = sum((change) => change.from);
      const to = sum((change) => change.to);
      const moved = sum((change) => Math.abs(change.to - change.from));
      return { measure, area, quarters: own.length, from, to, moved };
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || b.moved - a.moved);
}
