import { beforeAll, describe, expect, it } from 'vitest';
import { publish, type Publication } from '../../../src/site/dataset/publish.ts';
import { tables } from '../data/real.ts';
import { decodeArea, decodeIndex } from '../../../src/dataset/decode.ts';

let published: Publication;
beforeAll(async () => {
  published = await publish(tables, 'data');
});

const bodyOf = (path: string): string =>
  published.files.find((file) => file.path === `api/v1/${path}`)?.body ?? '';

/** A published file with one place deep inside replaced, or left out. */
function changed(file: string, path: readonly (string | number)[], value: unknown): string {
  const json: unknown = JSON.parse(bodyOf(file));
  const parent = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key) as unknown, json);
  const last = path.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return JSON.stringify(json);
}

describe('what is published', () => {
  it('is accepted by the app as it stands: the list and every area, with nothing lost', () => {
    expect(decodeIndex(bodyOf('index.json'))).toMatchObject({ ok: true, value: published.index });
    const decoded = published.index.areas.map(({ id, file }) => decodeArea(bodyOf(file), id));
    expect(decoded).toEqual(published.records.map((value) => ({ ok: true, value })));
  });

  it('keeps a field that this version of the app does not know yet', () => {
    const decoded = decodeArea(changed('areas/kent.json', ['force', 'motto'], 'new'), 'kent');
    expect(decoded).toMatchObject({ ok: true, value: { force: { motto: 'new' } } });
  });
});

describe('an area file is refused when', () => {
  it.each<[string, readonly (string | number)[], unknown, string]>([
    ['a count has a fraction', ['series', 0, 'quarters', 'counts', 0], 1.5, 'series.0.quarters.counts.0'],
    ['a count is text', ['series', 0, 'quarters', 'counts', 0], '12', 'series.0.quarters.counts.0'],
    ['a day is not a day', ['series', 0, 'quarters', 'first'], 'April 2012', 'series.0.quarters.first'],
    ['a measure has no name', ['series', 0, 'measure', 'name'], undefined, 'series.0.measure.name'],
    ['a link is not a web address', ['force', 'website'], 'javascript:alert(1)', 'force.website'],
    ['its sources are missing', ['sources'], undefined, 'sources'],
    ['it is of another area', ['force', 'id'], 'essex', 'force.id'],
  ])('%s, and the place is named', (_what, path, value, where) => {
    const decoded = decodeArea(changed('areas/kent.json', path, value), 'kent');
    expect(decoded).toMatchObject({
      ok: false,
      why: 'invalid',
      where: expect.stringContaining(where) as string,
    });
  });

  it('a period ends before it starts', () => {
    const at = published.records.findIndex(({ force }) => force.id === 'kent');
    const series = published.records[at]!.series.findIndex(({ observations }) => observations.length > 0);
    const path = ['series', series, 'observations', 0, 'end'];
    expect(decodeArea(changed('areas/kent.json', path, '1999-01-01'), 'kent')).toMatchObject({
      why: 'invalid',
    });
  });

  it.each([
    ['it is empty', ''],
    ['it is HTML', '<!doctype html><title>Sign in</title>'],
    ['it is null', 'null'],
    ['it is a list', '[]'],
  ])('%s', (_what, text) => {
    expect(decodeArea(text, 'kent')).toMatchObject({ ok: false, why: 'invalid' });
  });
});

describe('the list is refused when', () => {
  const invalid = { ok: false, why: 'invalid' };

  it.each<[string, readonly (string | number)[], unknown]>([
    ['it names no area', ['areas'], []],
    ['a file lies outside its folder', ['areas', 0, 'file'], '../elsewhere.json'],
    ['a file is at another host', ['areas', 0, 'file'], 'https://elsewhere.test/a.json'],
    ['a file is of another area', ['areas', 0, 'file'], 'areas/kent.0123456789ab.json'],
    ['a hash is cut', ['areas', 0, 'sha256'], 'abc'],
    ['the edition has no date', ['edition', 'date'], undefined],
  ])('%s', (_what, path, value) => {
    expect(decodeIndex(changed('index.json', path, value))).toMatchObject(invalid);
  });

  it('an area stands in it twice', () => {
    const [first] = published.index.areas;
    expect(decodeIndex(changed('index.json', ['areas', 1], first))).toMatchObject(invalid);
  });

  it('made for a later version of the app, whatever else is in it', () => {
    expect(decodeIndex('{"schema":2,"all":"different"}')).toEqual({ ok: false, why: 'newer-schema' });
    expect(decodeArea('{"schema":2}', 'kent')).toEqual({ ok: false, why: 'newer-schema' });
  });
});
