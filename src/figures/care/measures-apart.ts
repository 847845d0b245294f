import type { AreaRecord } from '../../dataset/types.ts';
import { yearlyTrend } from '../trend/build-trend.ts';

/** Two counts of one year and one area that sound alike and differ. */
export interface ApartExample {
  readonly force: string;
  /** `2017/18`. */
  readonly year: string;
  readonly grooming: number;
  readonly messages: number;
}

/** Exact counts of one measure by year. */
function countsOf({ series }: AreaRecord, id: string): Map<string, number> {
  const found = series.find((s) => s.measure.id === id);
  const points = found ? yearlyTrend(found).points : [];
  return new Map(
    points.flatMap(({ label, cell }) => (cell.kind === 'count' ? [[label, cell.value] as const] : [])),
  );
}

/**
 * The first year in which an area has both counts, of grooming and of sexual messages; null where it has none. These two measures
 * are named here and not in a table because the sentence that shows them is about just these two.
 */
export function apartExample(record: AreaRecord): ApartExample | null {
  const grooming = countsOf(record, 'prc-88a');
  for (const [year, messages] of countsOf(record, 'scc-foi')) {
    const other = grooming.get(year);
    if (other !== undefined) return { force: record.force.name, year, grooming: other, messages };
  }
  return null;
}
