import { count as countText } from '../../../src/figures/number.ts';
import { monthWords } from '../../../src/figures/period-words.ts';
import { error, warning, type Fault } from '../tables/fault.ts';
import type { ObservationRow } from '../tables/types.ts';
import { editionCounts } from './edition-count.ts';
import { newestEdition } from './newest-edition.ts';
import type { Rule } from './rule.ts';

/**
 * The sentence of a note that says what an edition has. It is not a column because no fact is read from it: the import writes it, the
 * check recomputes it from the quarters, and both find it by this pattern only to replace or compare it.
 */
export const EDITION_NOTE = /The edition of ([A-Z][a-z]+ \d{4}) has (the same|[-\u2212]?[\d,]+)\./;

/** Writes that sentence: `The edition of April 2026 has 299.` */
export const editionNote = (edition: string, has: number, same: boolean): string =>
  `The edition of ${edition} has ${same ? 'the same' : countText(has)}.`;

function check(row: ObservationRow, has: number, edition: string): Fault[] {
  const at = (column: string) => ({ file: 'observations.csv', row: row.line, column });
  const expected = has === row.count ? 'confirmed' : 'restated';
  const faults: Fault[] = [];
  if (['stands', 'restated', 'confirmed'].includes(row.status) && row.status !== expected) {
    const found = `${row.status}, with ${row.count} printed and ${has} in the edition of ${edition}`;
    faults.push(error(at('status'), found, `${expected}: what stands is in recorded-crime.csv`));
  }
  const words = editionNote(edition, has, has === row.count);
  const note = EDITION_NOTE.exec(row.note ?? '');
  if (note === null) return [...faults, error(at('note'), row.note ?? 'no note', words)];
  if (note[1] !== edition) return [...faults, warning(at('note'), note[0], words)];
  if (note[0] !== words) faults.push(error(at('note'), note[0], words));
  return faults;
}

/**
 * Recorded crime as once printed: where the edition covers the period, its status and its note say what the edition has,
 * recomputed from the quarters.
 */
export const restated: Rule = (tables) => {
  const newest = newestEdition(tables);
  if (newest === undefined) return [];
  const edition = monthWords(newest.recordedCrimePublished);
  const countOf = editionCounts(tables);
  return tables.observations.flatMap((row) => {
    const has = countOf(row.measure, row.area, { start: row.periodStart, end: row.periodEnd });
    return has === undefined ? [] : check(row, has, edition);
  });
};
