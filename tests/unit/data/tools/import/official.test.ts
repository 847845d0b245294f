import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DATA } from '../check/bench.ts';
import { contents, copyOfTables, fileWith, passes, runImport } from './folder.ts';

const FILES = join(DATA, '../../shared/fixtures');
const there = existsSync(FILES);
if (!there)
  console.log(`The official files are not beside the project (${FILES}): their tests are left out.`);

const APRIL_2026 = join(FILES, 'home-office-prc-pfa-2012-13-to-2025-26.csv.gz');
const OCTOBER_2023 = join(FILES, 'home-office-prc-pfa-edition-2023-10.csv.gz');
const TABLES = ['recorded-crime.csv', 'observations.csv', 'populations.csv', 'forces.csv'];

const cut = (name: string, part: number): string => {
  const bytes = readFileSync(join(FILES, name));
  return fileWith(name, bytes.subarray(0, Math.floor(bytes.length * part)));
};

/** Whole releases, read one after the other: how long that takes is not what is tested. */
describe.runIf(there)('the official files', { timeout: 300_000 }, () => {
  it('April 2026 is what the tables have, and fills an empty table with the same bytes', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const same = await runImport(dir, APRIL_2026, '--write');
    expect(same.out).toContain('29,040, of which 29,040 unchanged and 0 changed');
    writeFileSync(join(dir, 'recorded-crime.csv'), 'measure,area,quarter_start,count\n');
    expect((await runImport(dir, APRIL_2026, '--write')).code).toBe(0);
    expect(contents(dir)).toEqual(before);
  });

  it('October 2023 changes some 11% and April 2026 gives the same bytes back', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const older = await runImport(dir, OCTOBER_2023, '--write', '--published', '2023-10-19');
    expect(older.out).toContain('3,281 changed (13.8% of these, 11.3% of all 29,040 in the tables)');
    expect(older.code).toBe(0);
    expect(await passes(dir)).toBe(true);
    expect(contents(dir)['observations.csv']).toContain('The edition of October 2023 has ');
    expect((await runImport(dir, APRIL_2026, '--write')).code).toBe(0);
    expect(await passes(dir)).toBe(true);
    const after = contents(dir);
    for (const name of TABLES) expect(after[name] === before[name], name).toBe(true);
    expect(after['editions.csv']?.trim().split('\n')).toHaveLength(4);
  });

  it('2017/18 is one year of an older edition', async () => {
    const { code, out } = await runImport(
      copyOfTables(),
      join(FILES, 'home-office-prc-pfa-2017-18.csv'),
      '--write',
    );
    expect(code).toBe(1);
    expect(out).toContain('one year, 2017/18, of an older edition');
    expect(out).toContain('add --partial');
  });

  it('the re-saved file has British Transport Police alone, unchanged', async () => {
    const { out } = await runImport(
      copyOfTables(),
      join(FILES, 'home-office-prc-national-2024-25-resaved.csv'),
    );
    expect(out).toContain('48, of which 48 unchanged');
    expect(out).toContain('43 of 44 forces');
  });

  it('the tables of the ONS give 43 forces each, and pass the check', async () => {
    const dir = copyOfTables();
    expect((await runImport(dir, join(FILES, 'ons-pfa-tables-december-2019.xlsx'), '--write')).out).toContain(
      'Rows: 43 new',
    );
    expect((await runImport(dir, join(FILES, 'ons-table-c2-june-2025.csv'), '--write')).out).toContain(
      'Rows: 43 new',
    );
    const observations = contents(dir)['observations.csv'];
    expect(observations).toContain(
      '\ntotal-sexual-ons,kent,2019-01-01,2019-12-31,6549,exact,stands,ons-table-p1-2019-12,,,\n',
    );
    expect(observations).toContain(
      '\ntotal-sexual-ons,kent,2024-07-01,2025-06-30,6748,exact,stands,ons-table-c2-2025-06,,,\n',
    );
    expect(observations).not.toContain('\ntotal-sexual-ons,greater-manchester,2019');
    expect(await passes(dir)).toBe(true);
  });

  it('mid-2024 agrees with the tables and with the published number of children', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const { out } = await runImport(
      dir,
      join(FILES, 'ons-mye-2024-england-wales.csv'),
      '--year',
      '2024',
      '--write',
    );
    expect(out).toContain('ENGLAND AND WALES: 12,804,035, and so do the parts');
    expect(out).toContain('0 new, 0 changed, 43 unchanged');
    expect(contents(dir)).toEqual(before);
  });

  it.each([
    ['home-office-prc-pfa-2012-13-to-2025-26.csv.gz', 0.5],
    ['home-office-prc-pfa-2012-13-to-2025-26.csv.gz', 0.9999],
    ['home-office-prc-pfa-2017-18.csv', 0.5],
    ['ons-pfa-tables-december-2019.xlsx', 0.9],
    ['home-office-workforce-2019.ods', 0.5],
    ['ons-table-c2-june-2025.csv', 0.7],
    ['ons-mye-2024-england-wales.csv', 0.5],
  ])('%s cut short is refused, and nothing written', async (name, part) => {
    const dir = copyOfTables();
    const before = contents(dir);
    const { code, out } = await runImport(
      dir,
      cut(name, part),
      '--write',
      '--partial',
      '--published',
      '2026-07-01',
    );
    expect(code).toBe(1);
    expect(out).toContain('cut short');
    expect(contents(dir)).toEqual(before);
  });

  it('a CSV that ends between two rows is refused for what it lacks', async () => {
    const lines = gunzipSync(readFileSync(APRIL_2026)).toString('utf8').split('\n');
    const file = fileWith('release.csv', `${lines.slice(0, 318_000).join('\n')}\n`);
    const { code, out } = await runImport(copyOfTables(), file, '--write', '--published', '2026-07-01');
    expect(code).toBe(1);
    expect(out).toContain('The file may be cut short');
  });

  it('tables on another subject are refused with what could be imported', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const { code, out } = await runImport(dir, join(FILES, 'home-office-workforce-2019.ods'), '--write');
    expect(code).toBe(1);
    expect(out).toContain(
      'begins "Police Workforce, England and Wales, 30 September 2019": no table that can be imported',
    );
    expect(out).toContain('- Home Office police recorded crime open data, by police force area');
    expect(contents(dir)).toEqual(before);
  });
});
