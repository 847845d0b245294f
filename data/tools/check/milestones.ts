import { error } from '../tables/fault.ts';
import type { Rule } from './rule.ts';

/** A break names the measures that it breaks. `all` and `totals` are never listed together with other areas. */
export const milestones: Rule = (tables) =>
  tables.milestones.flatMap((row) => {
    const at = (column: string) => ({ file: 'milestones.csv', row: row.line, column });
    const alone = row.areas.length > 1 && (row.areas.includes('all') || row.areas.includes('totals'));
    return [
      ...(row.break && row.measures.length === 0
        ? [error(at('measures'), `a break without measures: ${row.title}`, 'the measures that it breaks')]
        : []),
      ...(alone ? [error(at('areas'), row.areas.join('|'), 'all, totals, or nations')] : []),
    ];
  });
