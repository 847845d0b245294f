import type { EditionRow, Tables } from '../tables/types.ts';

/** The edition with the latest date; undefined where editions.csv has no row. */
export const newestEdition = ({ editions }: Tables): EditionRow | undefined =>
  editions.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
