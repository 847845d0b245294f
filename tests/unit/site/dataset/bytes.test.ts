import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { sha256 } from '../../../../src/site/dataset/index-file.ts';
import { publish, type Publication } from '../../../../src/site/dataset/publish.ts';
import { searchFile } from '../../../../src/site/search-index/search-file.ts';
import { gatherSite } from '../../../../src/site/gather-site.ts';
import { readTablesOrThrow } from '../../../../data/tools/tables/read.ts';
import { areaRecord, datasetIndex } from '../../../../src/dataset/schema.ts';
import { renderPages } from '../../../../src/prerender.tsx';
import { DATA, swap, tablesWith } from '../../data/tools/check/bench.ts';

const RELEASE = { version: '1.0.0', date: '2026-11-22', points: ['A page for each force.'] };

let published: Publication;
beforeAll(async () => {
  published = await publish(tablesWith(), DATA);
});

const bodyOf = (path: string): string | undefined =>
  published.files.find((file) => file.path === `api/v1/${path}`)?.body;
const hashesOf = ({ index }: Publication): Map<string, string> =>
  new Map(index.areas.map((area) => [area.id, area.sha256]));

describe('a build of the same tables', () => {
  it('publishes the same bytes', async () => {
    const again = await publish(await readTablesOrThrow(DATA), DATA);
    expect(again.files).toEqual(published.files);
  });

  it('gives the same search index and the same pages', () => {
    const draw = () => {
      const tables = tablesWith();
      const search = searchFile(tables);
      return { search, pages: renderPages(gatherSite(tables, published, search.path, RELEASE)) };
    };
    const first = draw();
    expect(first.pages.length).toBeGreaterThan(published.records.length);
    expect(draw()).toEqual(first);
  });
});

describe('a change to one count', () => {
  it('changes the file of that area, the edition, and no other area', async () => {
    const edit = swap(
      'cyberflag-foi,kent,2019-04-01,2020-03-31,735,',
      'cyberflag-foi,kent,2019-04-01,2020-03-31,736,',
    );
    const next = await publish(tablesWith({ 'observations.csv': edit }), DATA);
    const before = hashesOf(published);
    const changed = [...hashesOf(next)].filter(([id, hash]) => before.get(id) !== hash).map(([id]) => id);
    expect(changed).toEqual(['kent']);
    expect(next.index.edition.id).not.toBe(published.index.edition.id);
  });
});

describe('the files', () => {
  it('of areas hold the hash of their bytes in their name, and the index has it in full', () => {
    expect(published.index.areas).toHaveLength(46);
    for (const { id, file, sha256: hash, bytes } of published.index.areas) {
      const body = bodyOf(file) ?? '';
      expect(sha256(body)).toBe(hash);
      expect(new TextEncoder().encode(body)).toHaveLength(bytes);
      expect(file).toBe(`areas/${id}.${hash.slice(0, 12)}.json`);
      expect(bodyOf(`areas/${id}.json`)).toBe(body);
    }
  });

  it('have a path of their own each', () => {
    const paths = published.files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each(['observations', 'sources', 'recorded-crime'])('%s.csv is the table as people edit it', (name) => {
    expect(bodyOf(`${name}.csv`)).toBe(readFileSync(join(DATA, `${name}.csv`), 'utf8'));
  });

  it('fit the schema that the app checks them by', () => {
    expect(v.safeParse(datasetIndex, JSON.parse(bodyOf('index.json') ?? '')).issues).toBeUndefined();
    for (const { id } of published.index.areas) {
      const { issues } = v.safeParse(areaRecord, JSON.parse(bodyOf(`areas/${id}.json`) ?? ''));
      expect({ id, issues }).toEqual({ id, issues: undefined });
    }
  });
});

describe('the index', () => {
  const newestOf = (id: string) => published.index.areas.find((area) => area.id === id)?.newest;

  it.each([
    ['kent', { measure: 'prc-86-88a', count: 2107, atLeast: false, period: '2024/25' }],
    ['police-scotland', { measure: 'communicating-indecently-scotland', count: 672, period: '2023/24' }],
    ['northern-ireland', { measure: 'images-foi', count: 845, period: '2023/24' }],
    ['btp', { measure: 'prc-86-88a', count: 19, period: '2024/25' }],
  ])('says the newest figure of %s', (id, newest) => {
    expect(newestOf(id)).toMatchObject(newest);
  });

  it('never calls an unfinished year the newest', () => {
    const periods = published.index.areas.map(({ newest }) => newest?.period);
    expect(periods.filter((period) => !/^\d{4}\/\d{2}$/.test(period ?? ''))).toEqual([]);
  });

  it('cannot be made without an edition', async () => {
    const tables = { ...tablesWith(), editions: [] };
    await expect(publish(tables, DATA)).rejects.toThrow('editions.csv has no row');
  });
});
