import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeOds } from '../../../../bench/parts/import/make-ods.ts';
import { makeXlsx } from '../../../../bench/parts/import/make-xlsx.ts';
import { sheetsOf } from '../../../../bench/parts/import/sheets.ts';
import { contents, copyOfTables, fileWith, passes, runImport } from './folder.ts';
import { asCsv, crimeRows, type CrimeRow } from './release.ts';

/** Each run reads all tables and checks them: on a busy machine that takes seconds. */
const PATIENCE = { timeout: 120_000 };
const DAY = ['--published', '2026-07-23'];

const release = (rows: readonly CrimeRow[]): string => fileWith('release.csv', asCsv(rows));
const isKent86 = ({ area, code, year, quarter }: CrimeRow): boolean =>
  area === 'kent' && code === '86' && year === 2019 && quarter === 4;

describe('an edition of recorded crime', PATIENCE, () => {
  it('that is the one in the tables changes nothing', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const { code, out } = await runImport(dir, release(crimeRows), '--write');
    expect(out).toContain('Rows in both editions: 29,040, of which 29,040 unchanged');
    expect(out).toContain('2025/26 is part of a year: 3 quarters, April to December 2025');
    expect(code).toBe(0);
    expect(contents(dir)).toEqual(before);
  });

  it('gives back the same bytes where recorded crime was emptied, to the header or wholly', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    for (const left of ['measure,area,quarter_start,count\n', '']) {
      writeFileSync(join(dir, 'recorded-crime.csv'), left);
      expect((await runImport(dir, release(crimeRows), '--write')).code).toBe(0);
      expect(contents(dir)).toEqual(before);
    }
  });

  it('is shown and not written without --write', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const rows = crimeRows.map((row) => (isKent86(row) ? { ...row, count: 304 } : row));
    const { code, out } = await runImport(dir, release(rows), ...DAY);
    expect(code).toBe(0);
    expect(out).toContain('Kent, 86: 299 to 304 (+5) in 1 quarter');
    expect(out).toContain('Nothing was written. To do it: npm run data import FILE -- --write');
    expect(contents(dir)).toEqual(before);
  });

  it('with --write restates printed figures, keeps an edition row, and twice is the same as once', async () => {
    const dir = copyOfTables();
    const rows = crimeRows.map((row) => (isKent86(row) ? { ...row, count: 304 } : row));
    expect((await runImport(dir, release(rows), ...DAY, '--write')).code).toBe(0);
    const after = contents(dir);
    expect(after['observations.csv']).toContain(
      'prc-86,kent,2020-01-01,2020-03-31,304,exact,confirmed,kent-online-2020-2,Counted by NSPCC from ONS data. The edition of July 2026 has the same.,,',
    );
    expect(after['observations.csv']).not.toContain('The edition of April 2026');
    expect(after['editions.csv']?.split('\n').at(-2)).toBe(
      '2026-12-01,2026-07-23,2025-12-31,home-office-2026-07,29040,1,In place of the edition of 23 April 2026: 1 count changed.',
    );
    expect(after['sources.csv']).toContain(
      'edition of 23 July 2026 (quarters to December 2025)",Home Office,2026-07-23,https://',
    );
    expect(await passes(dir)).toBe(true);
    expect((await runImport(dir, release(rows), ...DAY, '--write')).out).toContain(
      'The tables have all of this already.',
    );
    expect(contents(dir)).toEqual(after);
  });

  it('of which nobody knows the day is not written', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const rows = crimeRows.map((row) => (isKent86(row) ? { ...row, count: 304 } : row));
    const { code, out } = await runImport(dir, release(rows), '--write');
    expect(code).toBe(1);
    expect(out).toContain('Add --published YYYY-MM-DD');
    expect(contents(dir)).toEqual(before);
  });

  it('with a force that moved more than fivefold says so', async () => {
    const rows = crimeRows.map((row) =>
      row.area === 'kent' && row.code === '88A' ? { ...row, count: row.count * 10 } : row,
    );
    const { out } = await runImport(copyOfTables(), release(rows));
    expect(out).toContain('More than fivefold');
    expect(out).toMatch(/ {4}Kent, 88A, 2019\/20 beside the edition before: /);
  });
});

describe.each([
  ['ODS', makeOds],
  ['XLSX', makeXlsx],
] as const)('an edition as %s in the official layout', PATIENCE, (name, make) => {
  it('is the same as the CSV, sheet by sheet, and its cover says the day', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const [header = [], ...rows] = asCsv(crimeRows.toSorted((a, b) => a.year - b.year))
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    async function* all() {
      yield* await Promise.resolve(rows);
    }
    const file = fileWith(`edition.${name}`, '');
    await make(file, header, sheetsOf(all()));
    writeFileSync(join(dir, 'recorded-crime.csv'), '');
    const { code, out } = await runImport(dir, file, '--write');
    expect(out).toContain('Edition: 23 April 2026 (says the file), April 2012 to December 2025');
    expect(out).toContain('Sheets read: 2012_13, 2013_14,');
    expect(code).toBe(0);
    expect(contents(dir)).toEqual(before);
  });
});

const refusals: [string, (row: CrimeRow) => boolean, string][] = [
  [
    'without a quarter in the middle',
    (row) => row.year !== 2019 || row.quarter !== 2,
    'quarters in the middle: July to September 2019',
  ],
  ['without a force', (row) => row.area !== 'kent', '1 of 44 forces: Kent'],
  ['without an offence', (row) => row.code !== '88A', 'the codes 88A'],
  [
    'without one count',
    (row) => !isKent86(row),
    '1 single counts: kent: prc-86 2020-01-01. The file may be cut short',
  ],
  ['of one year', (row) => row.year === 2017, 'one year, 2017/18, of an older edition'],
];

describe('a part of an edition', PATIENCE, () => {
  it.each(refusals)('%s is refused, and says what is missing', async (_, keep, says) => {
    const dir = copyOfTables();
    const before = contents(dir);
    const { code, out } = await runImport(dir, release(crimeRows.filter(keep)), '--write', ...DAY);
    expect(code).toBe(1);
    expect(out).toContain(says);
    expect(out).toContain('add --partial');
    expect(contents(dir)).toEqual(before);
  });

  it('of one year replaces the tables where --partial is given', async () => {
    const dir = copyOfTables();
    const rows = crimeRows.filter(({ year }) => year === 2017);
    const { code } = await runImport(dir, release(rows), '--write', '--partial', '--published', '2019-01-24');
    expect(code).toBe(0);
    expect(contents(dir)['recorded-crime.csv']?.split('\n')).toHaveLength(rows.length + 2);
    expect(await passes(dir)).toBe(true);
  });
});

it('a name that nobody knows is listed with what to do, and nothing is written', PATIENCE, async () => {
  const dir = copyOfTables();
  const before = contents(dir);
  const text = asCsv(crimeRows).replaceAll(',Kent,', ',Kernow and Wight,');
  const { code, out } = await runImport(dir, fileWith('release.csv', text), '--write', ...DAY);
  expect(code).toBe(1);
  expect(out).toMatch(
    /1 name of no force that we know:\n {4}"Kernow and Wight" \(660 rows\)\n {2}Add a row to publisher-names\.csv/,
  );
  expect(contents(dir)).toEqual(before);
});
