import { error, type Fault } from '../tables/fault.ts';
import type { Rule } from './rule.ts';

/**
 * A sum is of at least two measures of its own basis which are no sums themselves. They have one publisher, word for word: the sum
 * is listed under it.
 */
export const sums: Rule = ({ measures }) => {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const faults: Fault[] = [];
  for (const { line, id, basis, sumOf } of measures) {
    const place = { file: 'measures.csv', row: line, column: 'sum_of' };
    if (sumOf.length === 1) faults.push(error(place, `only ${sumOf[0]}`, 'at least two measures, or none'));
    const first = byId.get(sumOf[0] ?? '');
    for (const name of sumOf) {
      const part = byId.get(name);
      if (part === undefined) continue;
      if (part.sumOf.length > 0)
        faults.push(error(place, `${name}, itself a sum`, 'measures that are not sums'));
      if (part.basis !== basis)
        faults.push(error(place, `${name}, of basis ${part.basis}`, `the basis of ${id}, ${basis}`));
      else if (first !== undefined && part.publisher !== first.publisher)
        faults.push(
          error(
            place,
            `${name}, of "${part.publisher}"`,
            `the publisher of ${first.id}, "${first.publisher}"`,
          ),
        );
    }
  }
  return faults;
};
