import type { Observation, Period } from '../dataset/types.ts';
import { breakBetween } from '../figures/trend/breaks.ts';
import type { Headline, HeadlineCount, HumanJudgement, PrintedPart } from '../contract/headline.ts';
import { periodLabel } from '../figures/period-words.ts';
import { samePeriod } from '../figures/period.ts';
import { countIn } from '../figures/published/printed-values.ts';
import { parseHeadlinePeriod } from '../figures/period-parser.ts';
import type { HeadlineRow, MeasureRow } from '../../data/tools/tables/types.ts';
import type { Desk } from './dataset/grouped-tables.ts';
import { breaksOf } from './dataset/measures.ts';
import { totalSeries } from './dataset/totals.ts';

/**
 * The verdicts that a person must give. All others are worked out from the counts, so what the table says of them is not passed
 * on.
 */
const HUMAN: Partial<Record<HeadlineRow['verdict'], HumanJudgement>> = {
  'matches-another-base': 'another-base',
  'cannot-be-checked': 'other-counts',
};

function find<T extends { readonly id: string }>(rows: readonly T[], id: string, row: HeadlineRow): T {
  const found = rows.find((r) => r.id === id);
  if (!found)
    throw new Error(`headlines.csv, ${row.id}: no row "${id}" in its table. Run: npm run data check`);
  return found;
}

const measureIn = (desk: Desk, id: string, row: HeadlineRow): MeasureRow =>
  find(desk.tables.measures, id, row);

const inPeriod = (desk: Desk, measure: string, area: string, period: Period): Observation[] =>
  desk.publishedOf(measure, area).filter((o) => samePeriod(o, period));

/** What recorded crime of the present edition has for a force or a total; null where there is none. */
function nowOf(desk: Desk, measure: string, row: HeadlineRow, period: Period): number | null {
  const total = desk.tables.totals.find((t) => t.id === row.area);
  const quarters = total
    ? totalSeries(total, measureIn(desk, measure, row), desk, [])?.quarters
    : desk.quartersOf(measure, row.area);
  return quarters ? countIn({ quarters, observations: [] }, period) : null;
}

/** The parts of a sum, where each was printed and they add up to what was. */
function partsOf(desk: Desk, row: HeadlineRow, period: Period, value: number): PrintedPart[] {
  const parts = measureIn(desk, row.measure, row).sumOf.flatMap((id) => {
    const [printed] = inPeriod(desk, id, row.area, period);
    const now = nowOf(desk, id, row, period);
    const name = measureIn(desk, id, row).plainName;
    return printed && now !== null ? [{ name, printed: printed.count, now }] : [];
  });
  return parts.reduce((sum, p) => sum + p.printed, 0) === value ? parts : [];
}

function countOf(desk: Desk, row: HeadlineRow, text: string, value: number): HeadlineCount {
  const period = parseHeadlinePeriod(text);
  if (!period) throw new Error(`headlines.csv, ${row.id}: "${text}" is no period. Run: npm run data check`);
  const printed = inPeriod(desk, row.measure, row.area, period);
  const own = printed.find((o) => o.count === value);
  const stands = own?.status === 'misprint' ? printed.find((o) => o.status === 'stands')?.count : undefined;
  const now = nowOf(desk, row.measure, row, period);
  const isPublishedTotal =
    desk.tables.totals.some((t) => t.id === row.area) &&
    measureIn(desk, row.measure, row).basis !== 'recorded-crime';
  return {
    period,
    label: periodLabel(period),
    value,
    atLeast: own?.precision === 'at-least',
    parts: partsOf(desk, row, period, value),
    ...(isPublishedTotal ? { forces: own?.forcesAnswered ?? ('not-said' as const) } : {}),
    ...(stands === undefined ? {} : { stands }),
    ...(now === null || now === value ? {} : { now }),
  };
}

function areaOf({ tables }: Desk, row: HeadlineRow) {
  const force = tables.forces.find((f) => f.id === row.area);
  if (force) return { area: { id: force.id, name: force.shortName, isForce: true }, nations: [force.nation] };
  const total = find(tables.totals, row.area, row);
  return { area: { id: total.id, name: total.name, isForce: false }, nations: [...total.nations, 'totals'] };
}

function toHeadline(desk: Desk, row: HeadlineRow): Headline {
  const { area, nations } = areaOf(desk, row);
  const { id, plainName } = measureIn(desk, row.measure, row);
  const later = countOf(desk, row, row.toPeriod, row.toCount);
  const hasEarlier = row.fromPeriod !== undefined && row.fromCount !== undefined;
  const earlier = hasEarlier ? countOf(desk, row, row.fromPeriod ?? '', row.fromCount ?? 0) : undefined;
  const breaks = breaksOf(desk.tables.milestones, id, nations);
  const brokenBy = earlier && breakBetween(earlier.period, later.period, breaks);
  const judged = HUMAN[row.verdict];
  return {
    id: row.id,
    claim: row.claim,
    area,
    measure: { id, plainName },
    kind: row.kind,
    printed: row.printed,
    later,
    note: row.why,
    publisher: row.publisher,
    published: row.published,
    ...(earlier ? { earlier } : {}),
    ...(row.claimedYears === undefined ? {} : { claimedYears: row.claimedYears }),
    ...(row.days === undefined ? {} : { days: row.days }),
    ...(judged ? { judged } : {}),
    ...(brokenBy ? { brokenBy: { date: brokenBy.date, title: brokenBy.title } } : {}),
    ...(row.url ? { url: row.url } : {}),
  };
}

/**
 * The published headlines with their counts, in the order of the table.
 * @throws Error naming the row that `data check` would have refused
 */
export const headlinesOf = (desk: Desk): Headline[] =>
  desk.tables.headlines.map((row) => toHeadline(desk, row));
