import type { IsoDate, Quarters } from '../../dataset/types.ts';
import type { MeasureRow, RecordedCrimeRow } from '../../../data/tools/tables/types.ts';

/** Quarterly counts by measure and area. All series start in the same quarter; null where an area has no row. */
export type QuarterTable = ReadonlyMap<string, ReadonlyMap<string, Quarters>>;

/** Adds series up quarter by quarter; a quarter that one of them lacks is null, never a smaller sum. */
export function addUp(series: readonly Quarters[]): Quarters | undefined {
  const [head] = series;
  if (!head) return undefined;
  const counts = head.counts.map((_, i) =>
    series.reduce<number | null>((sum, s) => {
      const value = s.counts[i] ?? null;
      return sum === null || value === null ? null : sum + value;
    }, 0),
  );
  return { ...head, counts };
}

function stored(rows: readonly RecordedCrimeRow[], source: string): Map<string, Map<string, Quarters>> {
  const axis = [...new Set(rows.map((r) => r.quarterStart))].sort();
  const place = new Map<IsoDate, number>(axis.map((date, i) => [date, i]));
  const filled = new Map<string, Map<string, (number | null)[]>>();
  for (const row of rows) {
    const areas = filled.get(row.measure) ?? new Map<string, (number | null)[]>();
    const counts = areas.get(row.area) ?? axis.map(() => null);
    counts[place.get(row.quarterStart) ?? -1] = row.count;
    filled.set(row.measure, areas.set(row.area, counts));
  }
  const first = axis[0] ?? '';
  return new Map(
    [...filled].map(([measure, areas]) => [
      measure,
      new Map([...areas].map(([area, counts]) => [area, { first, counts, source }])),
    ]),
  );
}

/** recorded-crime.csv as series, with the measures that are sums of others worked out (figures rule 3). */
export function quarterTable(
  rows: readonly RecordedCrimeRow[],
  measures: readonly MeasureRow[],
  source: string,
): QuarterTable {
  const table = stored(rows, source);
  for (const measure of measures) {
    const parts = measure.sumOf.map((id) => table.get(id));
    const [head] = parts;
    if (!head || parts.includes(undefined)) continue;
    const sums = new Map<string, Quarters>();
    for (const area of head.keys()) {
      const series = parts.flatMap((part) => part?.get(area) ?? []);
      const sum = series.length === parts.length ? addUp(series) : undefined;
      if (sum) sums.set(area, sum);
    }
    table.set(measure.id, sums);
  }
  return table;
}
