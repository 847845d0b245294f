import { error } from '../tables/fault.ts';
import type { Rule } from './rule.ts';

/** Other forces are named if and only if a district is not wholly in one, and the main force is not repeated among them. */
export const outcodes: Rule = (tables) =>
  tables.outcodes.flatMap(({ line, outcode, force, otherForces, certainty }) => {
    const place = { file: 'outcodes.csv', row: line, column: 'other_forces' };
    const others = otherForces.length === 0 ? 'no other force' : otherForces.join(', ');
    const found = `${others} for ${outcode}, whose certainty is ${certainty}`;
    if (certainty === 'yes' && otherForces.length > 0)
      return [error(place, found, 'none: all of it is in one force')];
    if (certainty !== 'yes' && otherForces.length === 0)
      return [error(place, found, 'the other forces by their ids')];
    return otherForces.includes(force) ? [error(place, found, `forces other than ${force}`)] : [];
  });
