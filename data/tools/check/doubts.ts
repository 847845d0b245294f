import { error, type Fault } from '../tables/fault.ts';
import type { Rule } from './rule.ts';

/** Only a value that stands has a doubt, and its note says why. Only a total says how many forces answered. */
export const doubts: Rule = ({ observations, totals }) => {
  const areas = new Set(totals.map(({ id }) => id));
  return observations.flatMap(({ line, status, doubt, note, area, forcesAnswered }) => {
    const at = (column: string) => ({ file: 'observations.csv', row: line, column });
    const faults: Fault[] = [];
    if (doubt !== undefined && status !== 'stands') {
      faults.push(
        error(at('doubt'), `${doubt} on a value that is ${status}`, 'a doubt only where status is stands'),
      );
    }
    if (doubt !== undefined && note === undefined) {
      faults.push(error(at('note'), `no note beside the doubt ${doubt}`, 'a note that says why'));
    }
    if (forcesAnswered !== undefined && !areas.has(area)) {
      faults.push(
        error(
          at('forces_answered'),
          `${forcesAnswered} for ${area}`,
          'a number only for an area of totals.csv',
        ),
      );
    }
    return faults;
  });
};
