import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePackage } from '../../../../../data/tools/tables/package.ts';
import { readTables, readTablesOrThrow } from '../../../../../data/tools/tables/read.ts';
import { readText } from '../../../../../data/tools/tables/text.ts';
import { append, DATA, errorsWith, lineAfter, swap, tablesWith, textOf } from '../check/bench.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a table is read as people and spreadsheets write it', () => {
  it('numbers, yes and no, lists and empty cells become their types', () => {
    const tables = tablesWith();
    expect(tables.forces.find(({ id }) => id === 'northern-ireland')).toMatchObject({ tileX: 0, tileY: 1 });
    expect(tables.forces.find(({ id }) => id === 'northern-ireland')).not.toHaveProperty('onsCode');
    expect(tables.measures.find(({ id }) => id === 'prc-86-88a')).toMatchObject({
      ratePerChild: true,
      sumOf: ['prc-86', 'prc-88a'],
    });
    expect(tables.measures.find(({ id }) => id === 'prc-86')?.sumOf).toEqual([]);
    expect(tables.recordedCrime.find(({ area, count }) => area === 'surrey' && count < 0)?.count).toBe(-3);
  });

  it('a byte order mark and CRLF change nothing', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const edits = Object.fromEntries(
      ['forces.csv', 'observations.csv', 'sources.csv'].map((f) => [f, windows]),
    );
    const { texts: _texts, ...rows } = tablesWith(edits);
    const { texts: _same, ...expected } = tablesWith();
    expect(rows).toEqual(expected);
  });

  it('columns in another order are read by their names', () => {
    const rows = textOf('links.csv').trim().split('\n');
    const turned = rows.map((row) => {
      const [id, title, url, ...use] = row.split(',');
      return [use.join(','), url, title, id].join(',');
    });
    expect(turned[0]).toBe('use,url,title,id');
    expect(tablesWith({ 'links.csv': () => turned.join('\n') }).links[0]).toMatchObject({ id: 'exit-to' });
  });

  it('a row is numbered as its line, behind a cell with line breaks too', () => {
    const [resource] = parsePackage(
      JSON.stringify({
        resources: [{ name: 't', path: 't.csv', schema: { fields: [{ name: 'a', type: 'string' }] } }],
      }),
    );
    if (resource === undefined) throw new Error('no resource');
    const { table } = readText(encode('a\n"one\ntwo"\nthree\n'), resource);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('any text in a cell survives being quoted: commas, quotes, line breaks', () => {
    const [resource] = parsePackage(
      JSON.stringify({
        resources: [
          {
            name: 't',
            path: 't.csv',
            schema: { fields: ['a', 'b'].map((name) => ({ name, type: 'string' })) },
          },
        ],
      }),
    );
    if (resource === undefined) throw new Error('no resource');
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '|', ' ', 'é') }),
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '')),
    );
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\n');
        const { table, faults } = readText(encode(text), resource);
        expect(faults).toEqual([]);
        expect(table.rows.map(({ cells }) => [cells['a'], cells['b']])).toEqual(rows);
        const lines = rows.map((row) => row.join('').split('\n').length);
        expect(table.rows.map(({ line }) => line)).toEqual(
          lines.map((_, at) => 2 + lines.slice(0, at).reduce((sum, n) => sum + n, 0)),
        );
      }),
    );
  });
});

describe('what cannot be read is a fault with its place', () => {
  const file = 'links.csv';

  it('a quote inside a cell', () => {
    const [fault] = errorsWith({ [file]: swap('GeoNames,', 'Geo"Names,') });
    expect(fault).toMatchObject({
      file,
      row: 5,
      expected: 'quotes around a whole cell, and doubled inside it',
    });
    expect(fault?.found).toContain('Quote');
  });

  it('a comma that is not quoted makes a cell too many', () => {
    expect(errorsWith({ [file]: swap('BBC Weather,', 'BBC, Weather,') })).toContainEqual({
      severity: 'error',
      file,
      row: 2,
      found: '5 cells',
      expected: '4 cells',
    });
  });

  it('a blank line', () => {
    expect(errorsWith({ [file]: swap('\nogl,', '\n\nogl,') })).toEqual([
      { severity: 'error', file, row: 3, found: 'a blank line', expected: '4 cells' },
    ]);
  });

  it('a column misspelt is one missing and one unknown', () => {
    const errors = errorsWith({ [file]: swap('title,url', 'tittle,url') });
    expect(errors).toContainEqual({
      severity: 'error',
      file,
      row: 1,
      column: 'title',
      found: 'no such column',
      expected: 'a column title',
    });
    expect(errors).toContainEqual({
      severity: 'error',
      file,
      row: 1,
      column: 'tittle',
      found: 'column "tittle"',
      expected: 'one of id, title, url, use',
    });
  });

  it('a number with letters, a day that does not exist, a yes that is neither, an empty cell that must not be', () => {
    const row = 'scc-foi,kent,2023-02-29,2024-03-31,2O,exact,stands,,,,';
    const place = { severity: 'error', file: 'observations.csv', row: lineAfter('observations.csv') };
    expect(errorsWith({ 'observations.csv': append(row) })).toEqual([
      { ...place, column: 'period_start', found: '"2023-02-29"', expected: 'a day that exists, YYYY-MM-DD' },
      { ...place, column: 'count', found: '"2O"', expected: 'a whole number, digits only' },
      { ...place, column: 'sources', found: 'an empty cell', expected: 'a value: this column is required' },
    ]);
    expect(errorsWith({ 'totals.csv': swap('England|Wales,yes,', 'England|Wales,maybe,') })).toContainEqual({
      severity: 'error',
      file: 'totals.csv',
      row: 2,
      column: 'with_btp',
      found: '"maybe"',
      expected: 'yes or no',
    });
  });

  it('every fault is there, not only the first', () => {
    const errors = errorsWith({
      'links.csv': (text) => `${text}a b,,ftp://x,\n`,
      'totals.csv': swap('wales,Wales,Wales', 'wales,Wales,Cymru'),
      'populations.csv': append('kent,20x4,0,nobody'),
    });
    expect(new Set(errors.map(({ file: at, column }) => `${at} ${column}`))).toEqual(
      new Set([
        'links.csv id',
        'links.csv title',
        'links.csv url',
        'links.csv use',
        'totals.csv nations',
        'populations.csv year',
        'populations.csv under_18',
        'populations.csv source',
      ]),
    );
  });
});

describe('a folder of tables', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'tables-'));
    await cp(DATA, dir, { recursive: true, filter: (path) => !path.endsWith('tools') });
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('a file that is not UTF-8 and one that is missing are faults; the others are read', async () => {
    await writeFile(join(dir, 'totals.csv'), new Uint8Array([0x69, 0x64, 0xe9]));
    await rm(join(dir, 'links.csv'));
    const tables = await readTables(dir);
    expect(tables.forces).toHaveLength(46);
    expect(tables.faults).toMatchObject([
      { file: 'totals.csv', found: 'bytes that are not UTF-8', expected: 'UTF-8' },
      { file: 'links.csv', expected: 'a file that can be read' },
    ]);
    await expect(readTablesOrThrow(dir)).rejects.toThrow(/totals\.csv[^]*links\.csv/);
  });
});
