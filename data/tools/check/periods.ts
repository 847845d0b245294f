import { error, type Fault } from '../tables/fault.ts';
import { newestEdition } from './newest-edition.ts';
import { periodKind } from './period-kind.ts';
import type { Rule } from './rule.ts';

interface Spanned {
  readonly line: number;
  readonly measure: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly note?: string;
}

/**
 * A period ends on or after its start, is over by the day of the edition, is not before the first period of its measure,
 * and consists of whole months, unless a note says which days it is.
 */
export const periods: Rule = (tables) => {
  const edition = newestEdition(tables)?.date ?? '9999-12-31';
  const first = new Map(tables.measures.map(({ id, firstPeriod }) => [id, firstPeriod]));
  const check = (file: string, row: Spanned): Fault[] => {
    const { line, measure, periodStart: start, periodEnd: end, note } = row;
    const at = (column: string) => ({ file, row: line, column });
    if (end < start) return [error(at('period_end'), end, `a day on or after the start, ${start}`)];
    const faults: Fault[] = [];
    if (end > edition) faults.push(error(at('period_end'), end, `a day before the edition of ${edition}`));
    const earliest = first.get(measure);
    if (earliest !== undefined && start < earliest) {
      faults.push(error(at('period_start'), start, `${earliest} or later, the first_period of ${measure}`));
    }
    if (periodKind({ start, end }) === 'days' && note === undefined) {
      const expected = 'a year, a half, a quarter, whole months, or a note that says which days it is';
      faults.push(error(at('period_end'), `${start} to ${end}`, expected));
    }
    return faults;
  };
  return [
    ...tables.observations.flatMap((row) => check('observations.csv', row)),
    ...tables.platforms.flatMap((row) => check('platforms.csv', row)),
  ];
};
