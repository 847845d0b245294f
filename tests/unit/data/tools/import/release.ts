import { tables } from './rows.ts';

/** A row of the open data. */
export interface CrimeRow {
  readonly year: number;
  readonly quarter: number;
  readonly area: string;
  readonly code: string;
  readonly count: number;
}

/** The whole edition of the tables, as rows of the open data. */
export const crimeRows: readonly CrimeRow[] = tables.recordedCrime.map(
  ({ measure, area, quarterStart, count }) => {
    const month = Number(quarterStart.slice(5, 7));
    const year = Number(quarterStart.slice(0, 4)) - (month === 1 ? 1 : 0);
    return {
      year,
      quarter: month === 1 ? 4 : (month - 1) / 3,
      area,
      code: measure.slice(4).toUpperCase(),
      count,
    };
  },
);

const name = new Map(tables.forces.map(({ id, shortName }) => [id, shortName]));

/** Rows as the Home Office publishes them. */
export const asCsv = (rows: readonly CrimeRow[]): string =>
  [
    'Financial Year,Financial Quarter,Force Name,Offence Description,Offence Code,Number of Offences',
    ...rows.map(({ year, quarter, area, code, count }) =>
      [`${year}/${String(year + 1).slice(2)}`, quarter, name.get(area), `Offence ${code}`, code, count].join(
        ',',
      ),
    ),
    '',
  ].join('\n');
