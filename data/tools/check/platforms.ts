import { error } from '../tables/fault.ts';
import { groupBy, type Rule } from './rule.ts';

/** The shares of platforms in one period are of the same number of cases and come to no more than all of them. */
export const platforms: Rule = (tables) => {
  const same = groupBy(tables.platforms, (row) => `${row.measure} ${row.area} ${row.periodStart}`);
  return [...same.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const at = (line: number, column: string) => ({ file: 'platforms.csv', row: line, column });
    const sum = rows.reduce((all, { sharePercent }) => all + sharePercent, 0);
    const over =
      sum > 100 ? [error(at(first.line, 'share_percent'), `${sum}% together`, 'at most 100%')] : [];
    const other = rows
      .filter(({ knownCases }) => knownCases !== first.knownCases)
      .map(({ line, knownCases }) =>
        error(at(line, 'known_cases'), `${knownCases}`, `${first.knownCases}, as in row ${first.line}`),
      );
    return [...over, ...other];
  });
};
