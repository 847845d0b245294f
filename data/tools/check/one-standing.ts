import { error } from '../tables/fault.ts';
import { groupBy, type Rule } from './rule.ts';

/** At most one value stands for a measure, an area and a period. */
export const oneStanding: Rule = ({ observations }) => {
  const standing = observations.filter(({ status }) => status === 'stands');
  const same = groupBy(standing, (row) => [row.measure, row.area, row.periodStart, row.periodEnd].join(' '));
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map((row) =>
      error(
        { file: 'observations.csv', row: row.line, column: 'status' },
        `a second value that stands: ${row.count}, beside ${first?.count} in row ${first?.line}`,
        'one that stands; the other restated, disputed or misprint',
      ),
    ),
  );
};
