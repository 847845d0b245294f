import type { Measure, Milestone } from '../../../src/dataset/types.ts';
import type { MeasureRow, MilestoneRow } from '../tables/types.ts';

/** A row of measures.csv as the dataset holds it. */
export const toMeasure = (row: MeasureRow): Measure => ({
  id: row.id,
  name: row.name,
  plainName: row.plainName,
  countedAs: row.countedAs,
  definition: row.definition,
  publisher: row.publisher,
  basis: row.basis,
  compare: row.compareBetweenForces,
  ratePerChild: row.ratePerChild,
  caveat: row.caveat ?? '',
  sumOf: row.sumOf,
  online: row.online,
  order: row.order,
});

const toMilestone = (row: MilestoneRow): Milestone => ({
  date: row.date,
  kind: row.kind,
  title: row.title,
  detail: row.detail,
  isBreak: row.break,
  sourceTitle: row.sourceTitle,
  ...(row.url ? { url: row.url } : {}),
});

/** Which areas a milestone is asked for: the nations an area lies in, and whether it is a total of several forces. */
export interface Whereabouts {
  readonly nations: readonly string[];
  readonly isTotal: boolean;
}

function touches(row: MilestoneRow, { nations, isTotal }: Whereabouts): boolean {
  if (row.areas.includes('all')) return true;
  if (row.areas.includes('totals')) return isTotal;
  return nations.length === 0 || row.areas.some((area) => nations.includes(area));
}

/** The breaks in recording of a measure in an area, oldest first. A total that names no nations is touched by all. */
export const breaksOf = (rows: readonly MilestoneRow[], measure: string, where: Whereabouts): Milestone[] =>
  rows
    .filter((row) => row.break && row.measures.includes(measure) && touches(row, where))
    .map(toMilestone)
    .sort((a, b) => a.date.localeCompare(b.date));
