import type { Measure, Milestone } from '../../dataset/types.ts';
import type { MeasureRow, MilestoneRow } from '../../../data/tools/tables/types.ts';

/** A row of measures.csv as the dataset holds it. */
export const toMeasure = (row: MeasureRow): Measure => ({
  id: row.id,
  name: row.name,
  plainName: row.plainName,
  countedAs: row.countedAs,
  definition: row.definition,
  publisher: row.publisher,
  publisherShort: row.publisherShort,
  basis: row.basis,
  compare: row.compareBetweenForces,
  ratePerChild: row.ratePerChild,
  caveat: row.caveat ?? '',
  ...(row.riseCaution ? { riseCaution: row.riseCaution } : {}),
  sumOf: row.sumOf,
  online: row.online,
  order: row.order,
});

/** A row of milestones.csv as the dataset holds it. */
export const toMilestone = (row: MilestoneRow): Milestone => ({
  date: row.date,
  kind: row.kind,
  title: row.title,
  detail: row.detail,
  isBreak: row.break,
  sourceTitle: row.sourceTitle,
  ...(row.url ? { url: row.url } : {}),
});

const touches = (row: MilestoneRow, nations: readonly string[]): boolean =>
  row.areas.includes('all') || row.areas.some((area) => nations.includes(area));

/** The breaks in recording of a measure in a force of these nations, oldest first. Those of totals only touch no force. */
export const breaksOf = (
  rows: readonly MilestoneRow[],
  measure: string,
  nations: readonly string[],
): Milestone[] =>
  rows
    .filter((row) => row.break && row.measures.includes(measure) && touches(row, nations))
    .map(toMilestone)
    .sort((a, b) => a.date.localeCompare(b.date));

/** What happened in law and policy without breaking a record, in a force of these nations, oldest first. */
export const contextOf = (rows: readonly MilestoneRow[], nations: readonly string[]): Milestone[] =>
  rows
    .filter((row) => !row.break && touches(row, nations))
    .map(toMilestone)
    .sort((a, b) => a.date.localeCompare(b.date));
