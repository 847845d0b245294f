import { editionCounts } from '../../check/edition-count.ts';
import { EDITION_NOTE, editionNote } from '../../check/restated.ts';
import type { Tables } from '../../tables/types.ts';
import type { Cells } from '../write/serialise.ts';

const STATUSES = ['stands', 'restated', 'confirmed'];

/** Puts what an edition has into a note, and leaves the rest of the note as it is. */
export function noteWith(note: string, words: string): string {
  if (EDITION_NOTE.test(note)) return note.replace(EDITION_NOTE, () => words);
  return note === '' ? words : `${note} ${words}`;
}

/**
 * Compares recorded crime as once printed with an edition: the same count is `confirmed`, another `restated`, and the
 * note says what the edition has. Where the edition does not cover a period, its row stays as it is.
 * @param rows observations.csv as text, in the order of `tables.observations`
 * @param tables with the new edition
 * @param edition its month in words, `April 2026`
 */
export function restate(rows: readonly Cells[], tables: Tables, edition: string): Cells[] {
  const countOf = editionCounts(tables);
  return rows.map((row) => {
    const {
      measure = '',
      area = '',
      period_start: start = '',
      period_end: end = '',
      note = '',
      status = '',
    } = row;
    const has = countOf(measure, area, { start, end });
    if (has === undefined) return row;
    const same = has === Number(row['count']);
    const next = STATUSES.includes(status) ? (same ? 'confirmed' : 'restated') : status;
    return { ...row, status: next, note: noteWith(note, editionNote(edition, has, same)) };
  });
}
