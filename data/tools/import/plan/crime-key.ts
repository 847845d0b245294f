import type { IsoDate } from '../../../../src/dataset/types.ts';

/** A cell of recorded-crime.csv. */
export interface CrimeCell {
  readonly measure: string;
  readonly area: string;
  readonly quarter: IsoDate;
}

/** The key of a cell; sorted, keys give the order of recorded-crime.csv. */
export const crimeKey = (measure: string, area: string, quarter: IsoDate): string =>
  `${measure} ${area} ${quarter}`;

/** What a key is of. */
export function crimeCell(key: string): CrimeCell {
  const [measure = '', area = '', quarter = ''] = key.split(' ');
  return { measure, area, quarter };
}
