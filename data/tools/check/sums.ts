import { error, type Fault } from '../tables/fault.ts';
import type { Rule } from './rule.ts';

/** A sum is of at least two measures of its own basis which are no sums themselves. */
export const sums: Rule = ({ measures }) => {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const faults: Fault[] = [];
  for (const { line, id, basis, sumOf } of measures) {
    const place = { file: 'measures.csv', row: line, column: 'sum_of' };
    if (sumOf.length === 1) faults.push(error(place, `only ${sumOf[0]}`, 'at least two measures, or none'));
    for (const name of sumOf) {
      const part = byId.get(name);
      if (part === undefined) continue;
      if (part.sumOf.length > 0)
        faults.push(error(place, `${name}, itself a sum`, 'measures that are not sums'));
      if (part.basis !== basis)
        faults.push(error(place, `${name}, of basis ${part.basis}`, `the basis of ${id}, ${basis}`));
    }
  }
  return faults;
};
