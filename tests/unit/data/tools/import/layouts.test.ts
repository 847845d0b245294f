import { describe, expect, it } from 'vitest';
import { foiLayout } from '../../../../../data/tools/import/layouts/foi.ts';
import { populationLayout } from '../../../../../data/tools/import/layouts/population.ts';
import { readFile } from '../../../../../data/tools/import/layouts/read-file.ts';
import { recordedCrimeLayout } from '../../../../../data/tools/import/layouts/recorded-crime.ts';
import { tableC2Layout } from '../../../../../data/tools/import/layouts/table-c2.ts';
import { tableP1Layout } from '../../../../../data/tools/import/layouts/table-p1.ts';
import { codedMeasures } from '../../../../../data/tools/import/plan/coverage.ts';
import { asCsv } from './release.ts';
import { fixture, names, readText, sheetRows, tables } from './rows.ts';

const crime = recordedCrimeLayout(names, codedMeasures(tables));
const prc = fixture('prc-any-order.csv');

describe('Home Office open data', () => {
  it('is read by the names of its columns, in any order, with others beside them', async () => {
    const { result } = await readText(prc, crime);
    expect(Object.fromEntries(result.counts)).toEqual({
      'prc-88a devon-and-cornwall 2019-04-01': 12,
      'prc-88a city-of-london 2019-04-01': 0,
      'prc-88a kent 2019-04-01': 1210,
      'prc-86 lancashire 2019-04-01': -3,
    });
    expect(result.rows).toBe(8);
  });

  it('leaves bodies that are no force out by name, and lists names that nobody knows', async () => {
    const { result } = await readText(prc.replace(',Kent,', ',Kernow,'), crime);
    expect(result.names).toEqual([
      { name: 'Kernow', rows: 1 },
      { name: 'Action Fraud', rows: 1, why: 'The national reporting centre for fraud' },
    ]);
  });

  it.each([
    ['12 ,2019/20', 'n/a,2019/20', 'row 2, column Number_of_Offences', '"n/a"', 'whole number'],
    ['12 ,2019/20', ',2019/20', 'row 2, column Number_of_Offences', 'an empty cell', 'whole number'],
    [
      '12 ,2019/20',
      '12 ,2010-11-01',
      'row 2, column Financial_Year',
      '"2010-11-01"',
      'took the label for a date',
    ],
    ['12 ,2019/20', '12 ,2019/21', 'row 2, column Financial_Year', '"2019/21"', '2012/13'],
    [',1.0,', ',5,', 'row 2, column Financial_Quarter', '"5"', '1 being April to June'],
    ['\n,,,,,,,\n', '\n,,,,,299,,\n', 'row 9, column Financial_Year', 'an empty cell', '2012/13'],
    ['0,88A,', '0,,', 'row 2, column Offence Code', 'an empty cell', 'code'],
    ['Devon & Cornwall', '', 'row 2, column Force_Name', 'an empty cell', 'name of a force'],
    [
      '0,88A,Devon & Cornwall,South West,1.0, 12 ,2019/20,Sexual grooming',
      '0,88A,Devon',
      'row 2',
      '3 cells',
      'cut short',
    ],
    ['Force_Name', 'Force_Title', 'row 1', 'columns', '"force name" is missing'],
    ['ITL1 region', 'Force Name', 'row 1', 'the headings "Force_Name" and "Force Name"', 'Take out'],
  ])('%j as %j stops with the place, what is there and what to do', async (from, to, ...says) => {
    const message = await readText(prc.replace(from, to), crime).then(
      () => 'read',
      (cause: unknown) => String(cause),
    );
    for (const words of says) expect(message).toContain(words);
  });

  it('on a sheet that is named after another year stops', async () => {
    const [header = '', row = ''] = prc.split('\n');
    const rows = (sheet: string) =>
      sheetRows([header, row].map((line, at) => ({ sheet, row: at + 1, cells: line.split(',') })));
    expect((await readFile(rows('2019_20'), [crime], false)).sheets).toEqual(['2019_20']);
    await expect(readFile(rows('2018-19'), [crime], false)).rejects.toThrow(
      'sheet "2018-19", row 2, column Financial_Year',
    );
  });
});

describe('Home Office open data on several sheets', () => {
  it('is not counted twice where two sheets have the same quarter', async () => {
    const lines = asCsv([{ year: 2019, quarter: 1, area: 'kent', code: '86', count: 5 }])
      .trim()
      .split('\n');
    const rows = ['2019_20', '2019_20 revised'].flatMap((sheet) =>
      lines.map((line, at) => ({ sheet, row: at + 1, cells: line.split(',') })),
    );
    await expect(readFile(sheetRows(rows), [crime], false)).rejects.toThrow(
      'Sheet "2019_20" has this quarter too',
    );
  });
});

describe('ONS Table P1', () => {
  const p1 = tableP1Layout(names, tables.forces);

  it('gives forces their sexual offences, and a force without a figure none', async () => {
    const { result } = await readText(fixture('table-p1.csv'), p1);
    expect(result.values.map(({ area, count }) => [area, count])).toEqual([
      ['staffordshire', 300],
      ['west-midlands', 600],
      ['dyfed-powys', 100],
      ['btp', 60],
    ]);
    expect(result.leftOut).toEqual(['Greater Manchester: ".."']);
    expect(result.values[0]).toMatchObject({
      measure: 'total-sexual-ons',
      period: { start: '2019-01-01', end: '2019-12-31' },
      source: { title: expect.stringMatching(/year ending December 2019$/) },
    });
  });

  it('is proved by its own totals', async () => {
    const { result } = await readText(fixture('table-p1.csv'), p1);
    expect(result.totals.map(({ name, printed, summed }) => [name, printed, summed])).toEqual([
      ['ENGLAND AND WALES', 1060, 1060],
      ['ENGLAND', 900, 900],
      ['West Midlands', 900, 900],
      ['WALES', 100, 100],
    ]);
  });

  it('is not taken for Table P2, which has percentages in the same columns', async () => {
    const p2 = fixture('table-p1.csv')
      .replace('Table P1', 'Table P2')
      .replace('number of offences', 'percentage change');
    await expect(readText(p2, p1)).rejects.toThrow('no table that can be imported');
  });
});

describe('ONS Table C2', () => {
  it('gives the rows of whole forces, and a force of one partnership that one', async () => {
    const { result } = await readText(fixture('table-c2.csv'), tableC2Layout(names, tables.forces));
    expect(result.values.map(({ area, count }) => [area, count])).toEqual([
      ['kent', 1000],
      ['city-of-london', 194],
    ]);
    expect(result.totals).toEqual([{ name: 'Kent', printed: 1000, summed: 1000 }]);
    expect(result.leftOut).toEqual([
      'unassigned Surrey: empty',
      'Unassigned Gwent: the code W15000003 of south-wales beside the name "Gwent"',
    ]);
  });
});

describe('mid-year populations', () => {
  const layout = populationLayout(tables.places);

  it('are under-18s by force, proved by the total of the country', async () => {
    const { result } = await readText(fixture('mid-year.csv'), layout);
    expect(Object.fromEntries(result.under18)).toEqual({ 'north-wales': 1018, 'south-wales': 1018 });
    expect(result.totals).toEqual([{ name: 'WALES', printed: 2036, summed: 2036 }]);
    expect(result.year).toBe(2024);
  });

  it('of men or women alone are left out', async () => {
    const rows = fixture('mid-year.csv')
      .split('\n')
      .map((line, at) => ({ sheet: 'MYE2 - Females', row: at + 1, cells: line.split(',') }));
    await expect(readFile(sheetRows(rows), [layout], false)).rejects.toThrow('no table that can be imported');
  });

  it('of a council that places.csv does not know are listed', async () => {
    const { result } = await readText(fixture('mid-year.csv').replace('Cardiff', 'Caerdydd'), layout);
    expect(result.unknown).toEqual(['Caerdydd (W06000015)']);
  });
});

describe('a table of Freedom of Information answers', () => {
  const layout = foiLayout(names, tables.measures);

  it('gives counts with their sources; no answer is no zero', async () => {
    const { result } = await readText(fixture('foi.csv'), layout);
    expect(result.values.map(({ area, count, precision }) => [area, count, precision])).toEqual([
      ['kent', 300, 'exact'],
      ['gwent', 1204, 'exact'],
      ['essex', 600, 'at-least'],
    ]);
    expect(result.leftOut).toEqual(['Surrey Police, 2030/31: "No response"']);
    expect(result.names).toMatchObject([{ name: 'Jersey', rows: 1 }]);
    expect(result.values[0]?.source).toMatchObject({ title: 'Grooming in 2030/31', publisher: 'A Charity' });
  });

  it.each([
    ['scc-foi,2030/31,300', 'scc-fio,2030/31,300', 'column measure'],
    ['2030/31,300', '2030/32,300', 'column period'],
    ['2030/31,300', '2030/31,30O', 'column count'],
    ['2030/31,300', '2030/31,-3', 'column count'],
    ['300,A new release', '300,', 'column source'],
  ])('%j as %j stops', async (from, to, place) => {
    await expect(readText(fixture('foi.csv').replace(from, to), layout)).rejects.toThrow(place);
  });
});
