import type { MissingChildren } from '../../contract/about.ts';
import type { Tables } from '../../../data/tools/tables/types.ts';
import { groupBy } from '../group-by.ts';
import { range, yearSpans } from './years.ts';

/** Which forces have no number of children in which years since recorded crime begins; those with the same years together. */
export function missingChildren({ forces, populations, recordedCrime }: Tables): MissingChildren[] {
  const all = populations.map((p) => p.year);
  if (all.length === 0) return [];
  const from = recordedCrime.reduce(
    (min, r) => Math.min(min, Number(r.quarterStart.slice(0, 4))),
    Math.min(...all),
  );
  const years = range(from, Math.max(...all));
  const rows = forces
    .filter((f) => f.kind === 'territorial')
    .map((f) => {
      const have = new Set(populations.filter((p) => p.area === f.id).map((p) => p.year));
      return {
        name: f.shortName,
        years: yearSpans(
          years.filter((y) => !have.has(y)),
          String,
        ),
      };
    });
  return [
    ...groupBy(
      rows.filter((r) => r.years !== ''),
      (r) => r.years,
    ),
  ].map(([spans, of]) => ({
    years: spans,
    forces: of.map((r) => r.name),
  }));
}

/** First day of recorded crime, and the number of forces that have every quarter since in the present edition. */
export function recordedCrimeReach({ recordedCrime }: Tables): { from: string; forces: number } {
  const from = recordedCrime.map((r) => r.quarterStart).sort()[0] ?? '';
  const byArea = groupBy(recordedCrime, (r) => r.area);
  const most = Math.max(0, ...[...byArea.values()].map((rows) => rows.length));
  return { from, forces: [...byArea.values()].filter((rows) => rows.length === most).length };
}
