import type { Nation } from '../../dataset/types.ts';
import { financialYearLabel } from '../../figures/period-words.ts';
import { financialYearOf, isFinancialYear } from '../../figures/period.ts';
import type { ForceName, MissingFigures } from '../../contract/about.ts';
import type { ForceRow, MeasureRow, ObservationRow, Tables } from '../../../data/tools/tables/types.ts';
import { groupBy } from '../group-by.ts';
import { range, yearSpans } from './years.ts';

/** A misprint is no figure; values on which sources disagree are figures, though none of them stands. */
const isFigure = (o: ObservationRow): boolean => o.status !== 'misprint';

const yearOf = (o: ObservationRow): number => Number(o.periodStart.slice(0, 4));
const inYear = (o: ObservationRow): boolean => isFinancialYear({ start: o.periodStart, end: o.periodEnd });

const byName = (a: ForceRow, b: ForceRow): number => a.shortName.localeCompare(b.shortName, 'en');
const nameOf = ({ id, shortName }: ForceRow): ForceName => ({ id, shortName });

/**
 * The first year in which a nation has any figure, of whatever period: before it there may have been nothing to count, since
 * laws and rules of recording began at different times.
 */
function firstYears(forces: readonly ForceRow[], own: readonly ObservationRow[]): Map<Nation, number> {
  const nationOf = new Map(forces.map((f) => [f.id, f.nation]));
  const first = new Map<Nation, number>();
  for (const { area, periodStart } of own) {
    const nation = nationOf.get(area);
    if (nation) first.set(nation, Math.min(first.get(nation) ?? Infinity, financialYearOf(periodStart)));
  }
  return first;
}

function missingOf(measure: MeasureRow, tables: Tables): MissingFigures[] {
  const own = tables.observations.filter((o) => o.measure === measure.id && isFigure(o));
  const forces = tables.forces.filter((f) => f.kind === 'territorial').sort(byName);
  const starts = firstYears(forces, own);
  const have = groupBy(own.filter(inYear), (o) => o.area);
  const known = forces.flatMap((f) => have.get(f.id) ?? []).map(yearOf);
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const rows = forces.flatMap((force) => {
    const start = starts.get(force.nation);
    if (start === undefined) return [];
    const years = range(Math.max(first, start), last);
    const there = new Set((have.get(force.id) ?? []).map(yearOf));
    const gaps = years.filter((year) => !there.has(year));
    return [{ force, gaps, isAll: gaps.length === years.length }];
  });
  return [
    {
      id: measure.id,
      plainName: measure.plainName,
      officialName: measure.name,
      span: yearSpans(range(first, last), financialYearLabel),
      complete: rows.filter((r) => r.gaps.length === 0).map((r) => nameOf(r.force)),
      some: rows
        .filter((r) => r.gaps.length > 0 && !r.isAll)
        .map((r) => ({ ...nameOf(r.force), years: yearSpans(r.gaps, financialYearLabel) })),
      none: rows.filter((r) => r.isAll).map((r) => nameOf(r.force)),
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
