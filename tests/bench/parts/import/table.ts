import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { financialYearLabel } from '../../../../src/figures/period-words.ts';
import { readTablesOrThrow } from '../../../../data/tools/tables/read.ts';

export const ROOT = join(import.meta.dirname, '../../../..');
const OFFICIAL = join(ROOT, '../shared/fixtures/home-office-prc-pfa-2012-13-to-2025-26.csv.gz');

/** Columns of the open data, as published. */
export const HEADER = [
  'Financial Year',
  'Financial Quarter',
  'Force Name',
  'Offence Description',
  'Offence Group',
  'Offence Subgroup',
  'Offence Code',
  'Number of Offences',
];

/** Codes that are none of ours, so that a made-up table is as long as the real one. */
const OTHER_CODES = 121;

/** A table as long as the real one, made from ours: recorded crime, and other codes beside it. */
async function* madeUp(): AsyncIterable<readonly string[]> {
  const { recordedCrime, forces } = await readTablesOrThrow(join(ROOT, 'data'));
  const name = new Map(forces.map(({ id, shortName }) => [id, shortName]));
  const rows = recordedCrime.toSorted((a, b) => a.quarterStart.localeCompare(b.quarterStart));
  for (const { measure, area, quarterStart, count } of rows) {
    const month = Number(quarterStart.slice(5, 7));
    const year = Number(quarterStart.slice(0, 4)) - (month === 1 ? 1 : 0);
    const quarter = month === 1 ? 4 : (month - 1) / 3;
    const head = [financialYearLabel(year), String(quarter), name.get(area) ?? area];
    const code = measure.slice('prc-'.length).toUpperCase();
    yield [
      ...head,
      `An offence of code ${code}`,
      'Sexual offences',
      'Other sexual offences',
      code,
      String(count),
    ];
    if (code !== '86') continue;
    for (let at = 0; at < OTHER_CODES; at += 1) {
      yield [...head, `Another offence, number ${at}`, 'Other offences', 'Others', `X${at}`, String(at)];
    }
  }
}

/** True where the official file is there; else a table as long is made up. */
export const isOfficial = existsSync(OFFICIAL);

/** The rows of the open data without the header, in the order of their years. */
export const tableRows = (): AsyncIterable<readonly string[]> =>
  isOfficial
    ? createReadStream(OFFICIAL)
        .pipe(createGunzip())
        .pipe(parse({ from_line: 2 }))
    : madeUp();
