import type { Period } from '../../../src/dataset/types.ts';
import { quarterAfter } from '../../../src/figures/period.ts';
import type { Tables } from '../tables/types.ts';
import { startsQuarter } from './period-kind.ts';

/** The count of recorded crime that the present edition has; undefined where it does not cover the period. */
export type EditionCount = (measure: string, area: string, period: Period) => number | undefined;

/** The quarters that make up a period exactly; undefined where it does not start and end with one. */
function quartersOf({ start, end }: Period): string[] | undefined {
  if (!startsQuarter(start)) return undefined;
  const starts: string[] = [];
  for (let quarter = quarterAfter(start, 0); quarter.end <= end; quarter = quarterAfter(quarter.start, 1)) {
    starts.push(quarter.start);
    if (quarter.end === end) return starts;
  }
  return undefined;
}

/** The forces that a total of recorded crime is the sum of, or the force itself. */
function forcesOf(area: string, tables: Tables): string[] {
  const total = tables.totals.find(({ id }) => id === area);
  if (total === undefined) return [area];
  if (total.summedFromForces === undefined) return [];
  return tables.forces
    .filter(({ kind, nation }) => (kind === 'special' ? total.withBtp : total.nations.includes(nation)))
    .map(({ id }) => id);
}

/** Builds a look-up of what the edition has: quarters added up, for a total over its forces, for a sum over its codes. */
export function editionCounts(tables: Tables): EditionCount {
  const counts = new Map(
    tables.recordedCrime.map((row) => [`${row.measure} ${row.area} ${row.quarterStart}`, row.count]),
  );
  const sumOf = new Map(tables.measures.map((measure) => [measure.id, measure.sumOf]));
  return (measure, area, period) => {
    const quarters = quartersOf(period);
    const codes = sumOf.get(measure) ?? [];
    const forces = forcesOf(area, tables);
    if (quarters === undefined || forces.length === 0) return undefined;
    let sum = 0;
    for (const code of codes.length > 0 ? codes : [measure]) {
      for (const force of forces) {
        for (const quarter of quarters) {
          const count = counts.get(`${code} ${force} ${quarter}`);
          if (count === undefined) return undefined;
          sum += count;
        }
      }
    }
    return sum;
  };
}
