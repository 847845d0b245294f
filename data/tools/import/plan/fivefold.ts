import { financialYearLabel } from '../../../../src/figures/period-words.ts';
import { financialYearOf, quarterAfter } from '../../../../src/figures/period.ts';
import { crimeCell, crimeKey } from './crime-key.ts';

/** Under this count, a few more offences are already several times as many, and say nothing. */
const SMALL = 10;
const TIMES = 5;

/** Some quarters of an offence in a force that are more than five times as many as others, or as few. */
export interface Leap {
  readonly area: string;
  readonly measure: string;
  /** The financial year that the quarters are of. */
  readonly year: string;
  readonly from: number;
  readonly to: number;
  /** What `from` is of: the same quarters in the edition before, or, where that has none, a year earlier. */
  readonly beside: 'the edition before' | 'a year earlier';
}

const leaps = ({ from, to }: Leap): boolean =>
  Math.max(from, to) >= SMALL && Math.max(from, to) > TIMES * Math.max(0, Math.min(from, to));

/**
 * Financial years in which the counts of a force moved more than fivefold: a sign of columns or names that were mixed up.
 * Nothing is compared with tables that are empty.
 */
export function fivefold(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Leap[] {
  const years = new Map<string, Leap>();
  for (const [key, to] of before.size === 0 ? [] : after) {
    const { measure, area, quarter } = crimeCell(key);
    const same = before.get(key);
    const from = same ?? after.get(crimeKey(measure, area, quarterAfter(quarter, -4).start));
    if (from === undefined) continue;
    const beside = same === undefined ? 'a year earlier' : 'the edition before';
    const year = financialYearLabel(financialYearOf(quarter));
    const name = `${measure} ${area} ${year} ${beside}`;
    const sum = years.get(name) ?? { area, measure, year, beside, from: 0, to: 0 };
    years.set(name, { ...sum, from: sum.from + from, to: sum.to + to });
  }
  return [...years.values()].filter(leaps);
}
