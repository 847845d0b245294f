import { expect, it } from 'vitest';
import { openDatabase, type LocalDatabase } from '../../../src/storage/database.ts';
import { readArea, readMeta } from '../../../src/storage/read-edition.ts';
import { listPins, setPin } from '../../../src/storage/pins.ts';
import { endUnfinished } from '../../../src/storage/unfinished-transactions.ts';
import { writeEdition, type FetchedArea, type NewEdition } from '../../../src/storage/write-edition.ts';
import { freshDevice, syncWith } from './device.ts';
import { indexOf, publish, recordOf } from './site.ts';

freshDevice();

const OLD = [recordOf('essex', 10), recordOf('kent', 20)];
const NEW = [recordOf('essex', 11), recordOf('kent', 21)];
const NEW_INDEX = indexOf(NEW, '2026-12-01');

const rowsOf = (records = NEW): FetchedArea[] =>
  records.map((record) => ({
    id: record.force.id,
    sha256: NEW_INDEX.areas.find((area) => area.id === record.force.id)?.sha256 ?? '',
    record,
  }));

const WHOLE: NewEdition = { index: NEW_INDEX, fetched: rowsOf(), checked: '2026-12-01' };

async function withOld(): Promise<LocalDatabase> {
  await syncWith(publish(OLD));
  const opened = await openDatabase();
  if (!opened.ok) throw new Error('no database');
  return opened.db;
}

async function expectOld(): Promise<void> {
  expect(await readArea('essex')).toEqual(OLD[0]);
  expect(await readArea('kent')).toEqual(OLD[1]);
  expect((await readMeta())?.edition.date).toBe('2026-11-21');
}

it('writes nothing of an edition that would not be whole', async () => {
  const db = await withOld();
  await expect(writeEdition(db, { ...WHOLE, fetched: rowsOf([NEW[0]!]) })).rejects.toThrow('kent');
  await expectOld();
});

it('leaves the old edition when the writing is broken off half-way', async () => {
  const db = await withOld();
  // The areas are written, the list is not yet.
  db.meta.hook('updating').subscribe((_changes, _key, _row, transaction) => transaction.abort());
  const writing = writeEdition(db, WHOLE);
  await expect(writing).rejects.toBeInstanceOf(Error);
  await expectOld();
});

it('leaves the old edition when the page is left half-way', async () => {
  const db = await withOld();
  db.meta.hook('updating').subscribe(endUnfinished);
  await expect(writeEdition(db, WHOLE)).rejects.toBeInstanceOf(Error);
  await expectOld();
});

it('does not begin once the page was left', async () => {
  const db = await withOld();
  const writing = writeEdition(db, { ...WHOLE, stop: AbortSignal.abort() });
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
  await expectOld();
});

it('pins what was to be pinned when the page was left', async () => {
  const db = await withOld();
  db.settings.hook('creating').subscribe(endUnfinished);
  expect(await setPin('kent', true)).toBe(true);
  expect(await listPins()).toEqual(['kent']);
});

it('leaves the old edition when the device is full at the last row', async () => {
  const db = await withOld();
  db.meta.hook('updating').subscribe(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await syncWith(publish(NEW, '2026-12-01'))).toMatchObject({ kind: 'kept', why: 'storage-failed' });
  await expectOld();
});

it('leaves a newer edition that another tab has written meanwhile', async () => {
  const db = await withOld();
  const older = indexOf(NEW, '2026-11-01');
  const writing = writeEdition(db, { index: older, fetched: rowsOf(), checked: '2026-12-01' });
  await expect(writing).rejects.toThrow('newer');
  await expectOld();
});
