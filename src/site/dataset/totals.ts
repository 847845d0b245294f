import type { Observation, Population, TotalSeries } from '../../dataset/types.ts';
import type { ForceRow, MeasureRow, Tables, TotalRow } from '../../../data/tools/tables/types.ts';
import type { Desk } from './grouped-tables.ts';
import { addUp } from './quarters.ts';

/**
 * The total that recorded crime is summed into: of those that are summed from forces, the one that holds all others, which the data
 * check makes sure of. Sums of parts of it would only repeat it in every file.
 */
export const widestSum = (totals: readonly TotalRow[]): TotalRow | undefined =>
  totals
    .filter((total) => total.summedFromForces !== undefined)
    .toSorted((a, b) => b.nations.length - a.nations.length)[0];

/** The forces a total is the sum of: those of its nations, and British Transport Police where it says so. */
export const forcesOf = (total: TotalRow, forces: readonly ForceRow[]): ForceRow[] =>
  forces.filter((f) => (f.kind === 'special' ? total.withBtp : total.nations.includes(f.nation)));

/** Children under 18 in all forces of a total together, for those years for which every one of its forces has a number. */
export function totalPopulation(total: TotalRow, { forces, populations: rows }: Tables): Population[] {
  const areas = forcesOf(total, forces).flatMap((f) => (f.kind === 'territorial' ? f.id : []));
  const years = [...new Set(rows.map((r) => r.year))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const here = rows.filter((r) => r.year === year && areas.includes(r.area));
    const [first] = here;
    if (!first || here.length !== areas.length) return [];
    return [{ year, under18: here.reduce((sum, r) => sum + r.under18, 0), source: first.source }];
  });
}

/** A total of one measure; undefined where it has no figure of any kind. */
export function totalSeries(
  total: TotalRow,
  measure: MeasureRow,
  desk: Desk,
  observations: readonly Observation[],
): TotalSeries | undefined {
  const members = forcesOf(total, desk.tables.forces);
  const series = members.flatMap((f) => desk.quartersOf(measure.id, f.id) ?? []);
  const summed =
    total.id === widestSum(desk.tables.totals)?.id &&
    measure.basis === total.summedFromForces &&
    series.length === members.length;
  const sum = summed ? addUp(series) : undefined;
  if (!sum && observations.length === 0) return undefined;
  return {
    area: total.id,
    name: total.name,
    note: total.note,
    summed: sum !== undefined,
    ...(sum ? { quarters: sum, summedForces: members.length } : {}),
    observations,
  };
}
