import { quarterAfter } from '../../../src/figures/period.ts';
import { error } from '../tables/fault.ts';
import { newestEdition } from './newest-edition.ts';
import { startsQuarter } from './period-kind.ts';
import type { Rule } from './rule.ts';

const file = 'editions.csv';

/** There is an edition, its dates are in order, and recorded crime reaches exactly as far as the newest one says. */
export const editions: Rule = (tables) => {
  const newest = newestEdition(tables);
  if (newest === undefined) return [error({ file }, 'no edition', 'a row for the present edition')];
  const disorder = tables.editions
    .filter(
      (row) => row.recordedCrimeTo >= row.recordedCrimePublished || row.recordedCrimePublished > row.date,
    )
    .map((row) =>
      error(
        { file, row: row.line, column: 'recorded_crime_published' },
        `${row.recordedCrimePublished}, with crime to ${row.recordedCrimeTo} and an edition of ${row.date}`,
        'crime recorded, then published, then an edition',
      ),
    );
  const last = tables.recordedCrime
    .map((row) => row.quarterStart)
    .filter(startsQuarter)
    .reduce((a, b) => (a > b ? a : b), '');
  const end = last === '' ? undefined : quarterAfter(last, 0).end;
  if (end === undefined || end === newest.recordedCrimeTo) return disorder;
  const place = { file, row: newest.line, column: 'recorded_crime_to' };
  return [
    ...disorder,
    error(place, newest.recordedCrimeTo, `${end}, the end of the last quarter of recorded-crime.csv`),
  ];
};
