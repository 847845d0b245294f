import { error, warning, type Fault } from '../tables/fault.ts';
import type { ForceRow, ObservationRow, Tables, TotalRow } from '../tables/types.ts';
import { groupBy, type Rule } from './rule.ts';

const isIn = (total: TotalRow, { kind, nation }: ForceRow): boolean =>
  kind === 'special' ? total.withBtp : total.nations.includes(nation);

/** Sets of rows that each cover no more than a total's area, and no part of it twice. */
function parts(total: TotalRow, rows: readonly ObservationRow[], tables: Tables): ObservationRow[][] {
  const force = new Map(tables.forces.map((row) => [row.id, row]));
  const forces = rows.filter(({ area }) => {
    const row = force.get(area);
    return row !== undefined && isIn(total, row);
  });
  const smaller = tables.totals.filter(
    ({ id, nations }) =>
      id !== total.id &&
      nations.length > 0 &&
      nations.length < total.nations.length &&
      nations.every((nation) => total.nations.includes(nation)),
  );
  const beside = smaller.flatMap(({ id, nations }) => {
    const own = rows.find(({ area }) => area === id);
    if (own === undefined) return [];
    const outside = forces.filter(({ area }) => {
      const nation = force.get(area)?.nation;
      return nation !== undefined && nation !== 'Great Britain' && !nations.includes(nation);
    });
    return [[own, ...outside]];
  });
  return [forces, ...beside];
}

function compare(whole: ObservationRow, part: readonly ObservationRow[]): Fault[] {
  const sum = part.reduce((all, { count }) => all + count, 0);
  if (sum <= whole.count) return [];
  const marked = [whole, ...part].some(({ doubt }) => doubt === 'conflict');
  const names = part.map(({ area, count, line }) => `${area} ${count} (row ${line})`).join(' + ');
  const found = `${whole.count} for ${whole.area}, ${whole.measure}, ${whole.periodStart} to ${whole.periodEnd}, but ${names} = ${sum}`;
  const fault = marked ? warning : error;
  const expected = marked
    ? 'forces that sum to no more than their total; a row is marked conflict'
    : 'forces that sum to no more than their total, or doubt "conflict" with a note on the row that is in question';
  return [fault({ file: 'observations.csv', row: whole.line, column: 'count' }, found, expected)];
}

/**
 * Totals that are summed from forces: recorded crime has all their forces, and the one of most nations holds those of all others.
 */
function summedTotals(tables: Tables): Fault[] {
  const summed = tables.totals.filter(({ summedFromForces }) => summedFromForces !== undefined);
  const [widest] = summed.toSorted((a, b) => b.nations.length - a.nations.length);
  const counted = new Set(tables.recordedCrime.map(({ area }) => area));
  return summed.flatMap((total) => {
    const place = { file: 'totals.csv', row: total.line, column: 'summed_from_forces' };
    const own = tables.forces.filter((row) => isIn(total, row));
    const ids = (rows: readonly ForceRow[]): string => rows.map(({ id }) => id).join(', ');
    const uncounted = ids(own.filter(({ id }) => !counted.has(id)));
    const beyond = ids(own.filter((row) => widest !== undefined && !isIn(widest, row)));
    return [
      ...(uncounted === ''
        ? []
        : [error(place, `${total.id}, with ${uncounted}`, 'forces of recorded-crime.csv')]),
      ...(beyond === ''
        ? []
        : [error(place, `${total.id}, with ${beyond}`, `forces that ${widest?.id} has too`)]),
    ];
  });
}

/**
 * Forces, and totals of fewer nations, sum to no more than a total of the same measure and period where all stand.
 * A total published as a lower bound is not compared. A total that is summed from forces has the recorded
 * crime of all of them, and one such total holds all others.
 */
export const totals: Rule = (tables) => {
  const standing = tables.observations.filter(({ status }) => status === 'stands');
  const same = groupBy(standing, (row) => [row.measure, row.periodStart, row.periodEnd].join(' '));
  const sums = [...same.values()].flatMap((rows) =>
    tables.totals.flatMap((total) => {
      const whole = rows.find(({ area }) => area === total.id);
      if (whole === undefined || whole.precision !== 'exact') return [];
      return parts(total, rows, tables).flatMap((part) => compare(whole, part));
    }),
  );
  return [...sums, ...summedTotals(tables)];
};
