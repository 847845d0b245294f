import { count } from '../../../../src/figures/number.ts';
import type { PublishedValue } from '../layouts/published.ts';
import type { Cells } from '../write/serialise.ts';

/** A source by its id, and in words: `NSPCC in 2020`. */
export interface SourceRef {
  readonly id: string;
  readonly words: string;
}

/** The rows with a value in its place, and what became of it. */
export interface Placed {
  readonly rows: readonly Cells[];
  readonly outcome: 'new' | 'changed' | 'unchanged';
  /** The count that stood before; only where it changed. */
  readonly before?: number;
}

const newRow = (value: PublishedValue, source: string): Cells => ({
  measure: value.measure,
  area: value.area,
  period_start: value.period.start,
  period_end: value.period.end,
  count: String(value.count),
  precision: value.precision,
  status: 'stands',
  sources: source,
  note: value.note ?? '',
  doubt: '',
  forces_answered: '',
});

function withSource(row: Cells, source: string): Cells {
  const sources = (row['sources'] ?? '').split('|').filter((id) => id !== '');
  return sources.includes(source) ? row : { ...row, sources: [...sources, source].join('|') };
}

/**
 * Puts a published value among the rows of observations.csv. A value that is known, in whatever status, only gains the
 * source; one that differs from what stands takes its place, and the old row stays as restated.
 */
export function placeValue(rows: readonly Cells[], value: PublishedValue, source: SourceRef): Placed {
  const same = (row: Cells): boolean =>
    row['measure'] === value.measure &&
    row['area'] === value.area &&
    row['period_start'] === value.period.start &&
    row['period_end'] === value.period.end;
  const known = rows.find(
    (row) => same(row) && row['count'] === String(value.count) && row['precision'] === value.precision,
  );
  if (known !== undefined) {
    const next = withSource(known, source.id);
    return {
      rows: next === known ? rows : rows.map((row) => (row === known ? next : row)),
      outcome: 'unchanged',
    };
  }
  const standing = rows.find((row) => same(row) && row['status'] === 'stands');
  if (standing === undefined) return { rows: [...rows, newRow(value, source.id)], outcome: 'new' };
  const words = `Restated as ${count(value.count)} by ${source.words}.`;
  const note = [standing['note'] ?? '', words].filter((text) => text !== '').join(' ');
  const restated = { ...standing, status: 'restated', note };
  const next = rows.flatMap((row) => (row === standing ? [restated, newRow(value, source.id)] : [row]));
  return { rows: next, outcome: 'changed', before: Number(standing['count']) };
}
