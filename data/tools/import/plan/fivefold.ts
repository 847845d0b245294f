import { financialYearLabel, financialYearOf } from '../../../../src/figures/period.ts';
import { crimeCell } from './crime-key.ts';

/** Below this, a few offences more are several times as many. */
const SMALL = 10;
const TIMES = 5;

/** A year of an offence in a force that is more than five times as large as before, or as small. */
export interface Leap {
  readonly area: string;
  readonly measure: string;
  readonly year: string;
  readonly from: number;
  readonly to: number;
}

const leaps = (a: number, b: number): boolean =>
  Math.max(a, b) >= SMALL && Math.max(a, b) > TIMES * Math.max(0, Math.min(a, b));

/**
 * Years in which the counts of a force moved more than fivefold between two editions, over the quarters that both have:
 * a sign of columns or names that were mixed up.
 */
export function fivefold(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Leap[] {
  const years = new Map<string, Leap>();
  for (const [key, to] of after) {
    const from = before.get(key);
    if (from === undefined) continue;
    const { measure, area, quarter } = crimeCell(key);
    const year = financialYearLabel(financialYearOf(quarter));
    const name = `${measure} ${area} ${year}`;
    const sum = years.get(name) ?? { area, measure, year, from: 0, to: 0 };
    years.set(name, { ...sum, from: sum.from + from, to: sum.to + to });
  }
  return [...years.values()].filter(({ from, to }) => leaps(from, to));
}
