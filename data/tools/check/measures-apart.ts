import { error, type Fault } from '../tables/fault.ts';
import type { MeasureApartRow, Tables } from '../tables/types.ts';
import type { Rule } from './rule.ts';

function faultsOf(row: MeasureApartRow, { measures, measuresApart }: Tables): Fault[] {
  const { measure, sharesWith } = row;
  const place = { file: 'measures-apart.csv', row: row.line, column: 'shares_with' };
  const oneWay = measuresApart
    .filter((other) => sharesWith.includes(other.measure) && !other.sharesWith.includes(measure))
    .map((other) =>
      error(place, `${other.measure}, whose row ${other.line} does not name ${measure}`, 'sharing both ways'),
    );
  const itself = sharesWith.includes(measure)
    ? [error(place, `${measure} itself`, 'measures other than its own')]
    : [];
  const parts = measures.find(({ id }) => id === measure)?.sumOf ?? [];
  const without = parts
    .filter((part) => !sharesWith.includes(part))
    .map((part) => error(place, `no ${part}, a part of the sum ${measure}`, 'all parts of a sum'));
  return [...itself, ...oneWay, ...without];
}

/** Measures share offences both ways, each with others only, and a sum with all its parts. */
export const measuresApart: Rule = (tables) => tables.measuresApart.flatMap((row) => faultsOf(row, tables));
