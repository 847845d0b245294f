import { financialYearLabel, isFinancialYear } from '../../../../src/figures/period.ts';
import type { ForceName, MissingChildren, MissingFigures } from '../../../../src/screens/about/types.ts';
import type { ForceRow, MeasureRow, ObservationRow, Tables } from '../../tables/types.ts';
import { groupBy } from './group.ts';

/** A misprint is no figure; values on which sources disagree are figures, though none of them stands. */
const isFigure = (o: ObservationRow): boolean => o.status !== 'misprint';

const yearOf = (o: ObservationRow): number => Number(o.periodStart.slice(0, 4));
const inYear = (o: ObservationRow): boolean => isFinancialYear({ start: o.periodStart, end: o.periodEnd });

/** Every whole number from the first to the last. */
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Years in the fewest words: `2018/19, 2020/21 to 2023/24`. */
export function yearSpans(years: readonly number[], label: (year: number) => string): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  const words = ([first = 0, ...rest]: readonly number[]): string => {
    const last = rest.at(-1);
    return last === undefined ? label(first) : `${label(first)} to ${label(last)}`;
  };
  return runs.map(words).join(', ');
}

const nameOf = ({ id, shortName }: ForceRow): ForceName => ({ id, shortName });

function missingOf(measure: MeasureRow, tables: Tables): MissingFigures[] {
  const own = tables.observations.filter((o) => o.measure === measure.id && isFigure(o));
  const forces = tables.forces.filter((f) => f.kind === 'territorial');
  const answered = forces.filter((f) => own.some((o) => o.area === f.id));
  const nations = new Set(answered.map((f) => f.nation));
  const have = groupBy(own.filter(inYear), (o) => o.area);
  const known = answered.flatMap((f) => have.get(f.id) ?? []).map(yearOf);
  if (known.length === 0) return [];
  const years = range(Math.min(...known), Math.max(...known));
  const rows = forces
    .filter((f) => nations.has(f.nation))
    .map((force) => {
      const there = new Set((have.get(force.id) ?? []).map(yearOf));
      return { force, gaps: years.filter((year) => !there.has(year)) };
    });
  return [
    {
      id: measure.id,
      plainName: measure.plainName,
      officialName: measure.name,
      span: yearSpans(years, financialYearLabel),
      complete: rows.filter((r) => r.gaps.length === 0).map((r) => nameOf(r.force)),
      some: rows
        .filter((r) => r.gaps.length > 0 && r.gaps.length < years.length)
        .map((r) => ({ ...nameOf(r.force), years: yearSpans(r.gaps, financialYearLabel) })),
      none: rows.filter((r) => r.gaps.length === years.length).map((r) => nameOf(r.force)),
    },
  ];
}

/**
 * Which forces have no published figure of which financial year, for every measure that comes from Freedom of Information
 * answers. Asked of are the forces of the nations in which at least one has answered: the law differs between nations.
 */
export const missingFigures = (tables: Tables): MissingFigures[] =>
  [...tables.measures]
    .sort((a, b) => a.order - b.order)
    .filter((m) => m.basis === 'foi')
    .flatMap((m) => missingOf(m, tables));

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
