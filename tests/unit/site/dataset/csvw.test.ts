import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvwFiles } from '../../../../src/site/dataset/csvw.ts';
import { publish, TABLES } from '../../../../src/site/dataset/publish.ts';
import { fits, type Column, type Metadata, type Table } from './csvw-reader.ts';
import { DATA, EDITION, tables } from '../../screens/area/take-away/real.ts';

const { files } = await publish(tables, DATA);

function fileAt(path: string): string {
  const file = files.find((f) => f.path === `api/v1/${path}`);
  if (!file) throw new Error(`${path} is not published`);
  return file.body;
}

const rowsOf = (url: string): string[][] => parse(fileAt(url));

const metadataOf = (name: string): Metadata => JSON.parse(fileAt(`${name}.csv-metadata.json`)) as Metadata;
const tablesIn = (metadata: Metadata): readonly Table[] => metadata.tables ?? [metadata as unknown as Table];
const tableOf = (name: string): Table => {
  const table = tablesIn(metadataOf(name)).find((t) => t.url === `${name}.csv`);
  if (!table)
    throw new Error(`${name}.csv-metadata.json does not describe ${name}.csv: readers would ignore it`);
  return table;
};

describe.each(TABLES)('the metadata of %s.csv', (name) => {
  test('it is CSV on the Web, and describes the table it stands beside', () => {
    expect(metadataOf(name)['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    expect(tableOf(name)['dc:title']).not.toBe('');
  });

  test('its columns are those of the header, in order, with names that the standard allows', () => {
    const { columns } = tableOf(name).tableSchema;
    expect(columns.map((c) => c.titles[0])).toEqual(rowsOf(`${name}.csv`)[0]);
    for (const column of columns) {
      expect(column.name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.]*$/);
      expect(column['dc:description']).not.toBe('');
    }
    expect(new Set(columns.map((c) => c.name)).size).toBe(columns.length);
  });

  test('every cell fits its datatype, and required ones are there', () => {
    const { columns } = tableOf(name).tableSchema;
    const wrong: string[] = [];
    for (const [at, row] of rowsOf(`${name}.csv`).slice(1).entries()) {
      for (const [i, cell] of row.entries()) {
        if (!fits(cell, columns[i]!)) wrong.push(`row ${at + 2}, ${columns[i]!.name}: "${cell}"`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('its keys hold: primary ones are unique, foreign ones lead to a row of a table in the same group', () => {
    const { primaryKey, foreignKeys = [], columns } = tableOf(name).tableSchema;
    const at = (list: readonly Column[], key: string): number => list.findIndex((c) => c.name === key);
    const rows = rowsOf(`${name}.csv`).slice(1);
    if (primaryKey) {
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((key) => row[at(columns, key)])));
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const { columnReference, reference } of foreignKeys) {
      const target = tablesIn(metadataOf(name)).find((t) => t.url === reference.resource);
      expect(target).toBeDefined();
      const column = at(target!.tableSchema.columns, reference.columnReference);
      const known = new Set(
        rowsOf(reference.resource)
          .slice(1)
          .map((row) => row[column]),
      );
      const unknown = rows.map((row) => row[at(columns, columnReference)]).filter((id) => !known.has(id));
      expect(unknown).toEqual([]);
    }
  });

  test('the published file reads back equal to the table', () => {
    const own = tables.texts.find((t) => t.resource.name === name);
    const back: Record<string, string>[] = parse(fileAt(`${name}.csv`), { columns: true });
    expect(back).toEqual(own?.rows.map((row) => row.cells));
  });
});

test('the tables of figures and sources are among them, with their keys', () => {
  expect(TABLES).toEqual(expect.arrayContaining(['observations', 'sources', 'recorded-crime']));
  expect(tableOf('recorded-crime').tableSchema.primaryKey).toEqual(['measure', 'area', 'quarter_start']);
  expect(tableOf('observations').tableSchema.foreignKeys?.[0]?.reference.resource).toBe('measures.csv');
});

test('a cell that does not fit would be found', () => {
  const [count] = tableOf('observations').tableSchema.columns.filter((c) => c.name === 'count');
  expect([fits('12', count!), fits('-1', count!), fits('1.5', count!), fits('', count!)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a table that refers to one that is not published is refused', async () => {
  await expect(csvwFiles(DATA, ['recorded-crime'], EDITION)).rejects.toThrow('which it refers to, is not');
  await expect(csvwFiles(DATA, ['nothing'], EDITION)).rejects.toThrow('"nothing"');
});

test('every area has its numbers as CSV beside its JSON', () => {
  const paths = files.map((f) => f.path);
  for (const { id } of tables.forces)
    expect(paths).toEqual(expect.arrayContaining([`api/v1/areas/${id}.csv`, `api/v1/areas/${id}.json`]));
});
