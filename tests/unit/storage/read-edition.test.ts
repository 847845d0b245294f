import { describe, expect, it, test } from 'vitest';
import { openDatabase, type LocalDatabase } from '../../../src/storage/database.ts';
import { readArea, readIndex, readMeta } from '../../../src/storage/read-edition.ts';
import { listPins } from '../../../src/storage/pins.ts';
import { freshDevice, syncWith } from './device.ts';
import { indexOf, publish, recordOf } from './site.ts';

freshDevice();

const KENT = recordOf('kent', 20);
const LIST = indexOf([KENT]);

async function withEdition(): Promise<LocalDatabase> {
  await syncWith(publish([KENT]));
  const opened = await openDatabase();
  if (!opened.ok) throw new Error('no database');
  return opened.db;
}

describe('a record that is not what it should be is not there:', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', JSON.stringify(KENT)],
    ['half of one', { schema: 1, force: KENT.force }],
    ['one of another area', recordOf('essex')],
    ['one of a later app', { ...KENT, schema: 2 }],
    [
      'one with a count that is a word',
      JSON.parse(JSON.stringify(KENT).replace('"count":20', '"count":"many"')),
    ],
  ])('%s', async (_what, record) => {
    const db = await withEdition();
    expect(await readArea('kent')).toEqual(KENT);
    await db.areas.put({ id: 'kent', sha256: LIST.areas[0]?.sha256 ?? '', record });
    expect(await readArea('kent')).toBeUndefined();
  });
});

describe('a list that is not what it should be is not there, nor the edition that it names:', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', JSON.stringify(LIST)],
    ['one without areas', { ...LIST, areas: [] }],
    ['one of a later app', { ...LIST, schema: 2 }],
    ['one with a day that is none', { ...LIST, edition: { ...LIST.edition, date: 'yesterday' } }],
  ])('%s', async (_what, value) => {
    const db = await withEdition();
    expect(await readIndex()).toMatchObject(LIST);
    await db.meta.put({ key: 'index', value });
    expect(await readIndex()).toBeUndefined();
    expect(await readMeta()).toBeUndefined();
  });

  it('and the next sync writes it anew', async () => {
    const db = await withEdition();
    await db.meta.put({ key: 'index', value: { schema: 1 } });
    expect(await syncWith(publish([KENT]))).toMatchObject({ kind: 'current', fetched: [] });
    expect(await readIndex()).toMatchObject(LIST);
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text that is no day', 'today'],
  ['a number', 20_261_121],
])('an edition is not there where the day it was checked is %s', async (_what, value) => {
  const db = await withEdition();
  expect(await readMeta()).toEqual({ edition: LIST.edition, checked: '2026-11-21' });
  await db.meta.put({ key: 'checked', value });
  expect(await readMeta()).toBeUndefined();
});

test.each<[string, unknown, readonly string[]]>([
  ['nothing', undefined, []],
  ['a text', 'kent', []],
  [
    'a list with other things in it',
    ['kent', 7, null, '../x', 'Kent Police', 'essex', 'kent'],
    ['kent', 'essex'],
  ],
])('of pins in the database that are %s, only areas are taken', async (_what, value, pins) => {
  const db = await withEdition();
  await db.settings.put({ key: 'pins', value });
  expect(await listPins()).toEqual(pins);
});
