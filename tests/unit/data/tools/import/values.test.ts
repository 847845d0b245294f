import { describe, expect, it } from 'vitest';
import { contents, copyOfTables, fileWith, passes, runImport } from './folder.ts';
import { fixture } from './rows.ts';

const PATIENCE = { timeout: 120_000 };
const answers = fixture('foi.csv').replaceAll('2030/31', '2024/25').replaceAll('2031-08', '2025-11');

describe('published values', PATIENCE, () => {
  it('of Freedom of Information answers: a new one stands, a changed one stays as restated', async () => {
    const dir = copyOfTables();
    const file = fileWith('answers.csv', answers.replaceAll('scc-foi', 'child-sexual-foi'));
    const { code, out } = await runImport(dir, file, '--write');
    expect(out).toContain('Rows: 3 new, 0 changed, 0 unchanged');
    expect(code).toBe(0);
    const once = contents(dir);
    expect(once['observations.csv']).toContain(
      '\nchild-sexual-foi,essex,2024-04-01,2025-03-31,600,at-least,stands,a-charity-2025,,,\n',
    );
    expect(once['sources.csv']).toContain('\na-charity-2025,Grooming in 2024/25,A Charity,2025-11,,\n');
    expect(await passes(dir)).toBe(true);
    expect((await runImport(dir, file, '--write')).out).toContain('The tables have all of this already.');
    expect(contents(dir)).toEqual(once);

    const later = fileWith(
      'later.csv',
      `${answers.split('\n')[0]}\nKent,child-sexual-foi,2024/25,310,A later release,A Charity,2026,A later one\n`,
    );
    expect((await runImport(dir, later, '--write')).out).toContain(
      'kent, child-sexual-foi, 2024/25: 300 to 310',
    );
    expect(contents(dir)['observations.csv']).toContain(
      '\nchild-sexual-foi,kent,2024-04-01,2025-03-31,300,exact,restated,a-charity-2025,Restated as 310 by A Charity in 2026.,,\n' +
        'child-sexual-foi,kent,2024-04-01,2025-03-31,310,exact,stands,a-charity-2026,,,\n',
    );
    expect(await passes(dir)).toBe(true);
  });

  it('that contradict each other, or have no source, are refused', async () => {
    const dir = copyOfTables();
    const before = contents(dir);
    const twice = `${answers}Kent,scc-foi,2024/25,301,A new release,A Charity,2025-11,Grooming in 2024/25\n`;
    expect((await runImport(dir, fileWith('a.csv', twice), '--write')).out).toContain(
      'Rows 2 and 7 are of the same force',
    );
    const bare = 'Force,Measure,Period,Count,Source\nKent,scc-foi,2024/25,300,A new release\n';
    expect((await runImport(dir, fileWith('b.csv', bare), '--write')).out).toContain(
      'The source "A new release" is not in sources.csv',
    );
    expect(contents(dir)).toEqual(before);
  });

  it('of an ONS table without rows for all forces are refused', async () => {
    const { code, out } = await runImport(
      copyOfTables(),
      fileWith('p1.csv', fixture('table-p1.csv')),
      '--write',
    );
    expect(code).toBe(1);
    expect(out).toContain('The table has no row for Avon and Somerset');
  });
});

describe('mid-year populations', PATIENCE, () => {
  it('that do not add up to their own total are refused', async () => {
    const { code, out } = await runImport(
      copyOfTables(),
      fileWith('p.csv', fixture('mid-year.csv').replace('"2,002"', '"2,003"')),
      '--write',
    );
    expect(code).toBe(1);
    expect(out).toContain('WALES is 2,037 in the file, but what it is made of adds up to 2,036');
  });

  it('of a new year are rows with a source of their own', async () => {
    const dir = copyOfTables();
    const { code, out } = await runImport(
      dir,
      fileWith('p.csv', fixture('mid-year.csv').replace('mid-2024', 'mid-2025')),
      '--write',
    );
    expect(out).toContain('Rows: 2 new, 0 changed, 0 unchanged');
    expect(code).toBe(0);
    expect(contents(dir)['populations.csv']).toContain('\nnorth-wales,2025,1018,ons-mid-year-2025\n');
    expect(await passes(dir)).toBe(true);
  });

  it('of an unknown year are refused', async () => {
    const { out } = await runImport(
      copyOfTables(),
      fileWith('p.csv', fixture('mid-year.csv').replace('mid-2024', '')),
    );
    expect(out).toContain('Add --year');
  });
});
