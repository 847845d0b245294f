import type { Period } from '../../../src/dataset/types.ts';
import { daysIn, samePeriod } from '../../../src/figures/period.ts';
import { error, type Fault } from '../tables/fault.ts';
import type { HeadlineRow, Tables } from '../tables/types.ts';
import { parseHeadlinePeriod } from '../../../src/figures/period-parser.ts';
import type { Rule } from './rule.ts';

const file = 'headlines.csv';

/** All counts ever printed for a headline's measure, area and period; of a sum also those that its parts add up to. */
function printedCounts({ measure, area }: HeadlineRow, period: Period, tables: Tables): number[] {
  const of = (id: string): number[] =>
    tables.observations
      .filter((row) => row.measure === id && row.area === area)
      .filter((row) => samePeriod({ start: row.periodStart, end: row.periodEnd }, period))
      .map(({ count }) => count);
  const sumOf = tables.measures.find(({ id }) => id === measure)?.sumOf ?? [];
  if (sumOf.length === 0) return of(measure);
  const add = (sums: number[], counts: number[]): number[] =>
    sums.flatMap((sum) => counts.map((n) => sum + n));
  return [...of(measure), ...sumOf.map(of).reduce(add, [0])];
}

function checkCount(row: HeadlineRow, which: 'from' | 'to', tables: Tables): Fault[] {
  const text = which === 'from' ? row.fromPeriod : row.toPeriod;
  const count = which === 'from' ? row.fromCount : row.toCount;
  const at = (column: string) => ({ file, row: row.line, column });
  if (text === undefined || count === undefined) return [];
  const period = parseHeadlinePeriod(text);
  if (period === undefined)
    return [error(at(`${which}_period`), `"${text}"`, '2016/17, Jan to Mar 2020 or Oct 2017 to Sep 2018')];
  const printed = printedCounts(row, period, tables);
  const faults: Fault[] = [];
  if (!printed.includes(count)) {
    const rows = printed.length === 0 ? 'no row' : printed.join(' or ');
    faults.push(
      error(
        at(`${which}_count`),
        `${count} for ${row.measure} in ${row.area}, ${text}`,
        `a count of observations.csv: ${rows}`,
      ),
    );
  }
  if (which === 'to' && row.days !== undefined && row.days !== daysIn(period)) {
    faults.push(error(at('days'), `${row.days}`, `${daysIn(period)}, the days of ${text}`));
  }
  return faults;
}

/** Only a change takes years. */
const spanOfNoChange = ({ line, kind, claimedYears }: HeadlineRow): Fault[] =>
  claimedYears === undefined || kind === 'change'
    ? []
    : [
        error(
          { file, row: line, column: 'claimed_years' },
          `${claimedYears}, and the kind is ${kind}`,
          'an empty cell: only a change takes years',
        ),
      ];

/**
 * The counts of a headline are in observations.csv with their sources, its days are those of its period, and only a change claims
 * years.
 */
export const headlineCounts: Rule = (tables) =>
  tables.headlines.flatMap((row) => {
    const needsFrom = row.kind === 'change' && (row.fromCount === undefined || row.fromPeriod === undefined);
    const needsDays = row.kind === 'per-day' && row.days === undefined;
    const place = { file, row: row.line, column: needsFrom ? 'from_count' : 'days' };
    const missing =
      needsFrom || needsDays ? [error(place, 'an empty cell', `a value: the kind is ${row.kind}`)] : [];
    return [
      ...missing,
      ...spanOfNoChange(row),
      ...checkCount(row, 'from', tables),
      ...checkCount(row, 'to', tables),
    ];
  });
