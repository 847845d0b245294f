import { describe, expect, it } from 'vitest';
import { tables } from '../data/real.ts';
import { CORE_FILES, toAddresses } from '../../../src/site/build/precache.ts';
import { seal } from '../../../src/site/build/seal.ts';
import { publish } from '../../../src/site/dataset/publish.ts';
import { embedJson } from '../../../src/contract/embedded-data.ts';
import { areaCsvFile, areaJson } from '../../../src/service-worker/area-file.ts';
import { lastPage } from '../../../src/service-worker/last-page.ts';
import { checkPage } from '../../../src/storage/whole-page.ts';

describe('a page is', () => {
  const html = seal(
    '<!doctype html>\n<html lang="en-GB" data-build="b1" data-seal=""><body>47 offences</body></html>\n',
    'area/kent/',
  );
  it.each([
    ['whole', html],
    ['other-build', html.replace('b1', 'b2')],
    ['broken', html.slice(0, -10)],
    ['broken', html.replace(' data-build="b1"', '')],
    ['broken', html.replace('47', '48')],
    ['broken', html.replace(/ data-seal="\w+"/, '')],
    ['broken', seal(html, 'area/essex/')],
    ['broken', '<html><head><title>Free Wi-Fi: sign in</title></head></html>'],
    ['broken', ''],
  ])('%s', async (check, text) => {
    expect(await checkPage(text, 'b1', 'area/kent/')).toBe(check);
  });
});

describe('the last page', () => {
  it('has the numbers of helplines.csv, callable', async () => {
    const html = await lastPage().text();
    const { helplines } = tables;
    const phones = ['999', 'childline', 'samaritans'].map(
      (id) => helplines.find((line) => line.id === id)?.phone,
    );
    const links = [...html.matchAll(/<a href="tel:(\d+)">([\d ]+)<\/a>/g)];
    expect(links.map(([, , shown]) => shown)).toEqual(phones);
    expect(links.map(([, called]) => called)).toEqual(phones.map((phone) => phone?.replaceAll(' ', '')));
  });
});

describe('the file of an area, made from its page', async () => {
  const { records, index, files } = await publish(tables, 'data');
  const published = (path: string) => files.find((f) => f.path === `api/v1/areas/${path}`)?.body;
  const pageOf = (record: unknown): string =>
    `<!doctype html>${embedJson(record, { id: 'area-record' })}<script>1</script></html>`;

  // A response's text() would drop the mark that a CSV file begins with.
  const bytesOf = async (made: Response | undefined) =>
    made && Buffer.from(await made.arrayBuffer()).toString();

  it.each(records.map((record) => [record.force.id, pageOf(record)] as const))(
    'has the same bytes as the published one: %s',
    async (id, html) => {
      expect(await bytesOf(areaJson(html, id))).toBe(published(`${id}.json`));
      expect(await bytesOf(areaCsvFile(html, id, index.edition.date))).toBe(published(`${id}.csv`));
    },
  );

  it('keeps a < of a text as it is published', async () => {
    const [record] = records;
    const odd = { ...record, force: { ...record?.force, name: '</script><b> & "x"' } };
    expect(await areaJson(pageOf(odd), record?.force.id ?? '')?.text()).toBe(JSON.stringify(odd));
  });

  it('is not made where the page holds no record, or the edition is not known', () => {
    const [record] = records;
    const id = record?.force.id ?? '';
    expect(areaJson('<!doctype html><p>x</p></html>', id)).toBeUndefined();
    expect(areaCsvFile(pageOf(record), id, undefined)).toBeUndefined();
  });

  it.each([
    ['is empty', {}],
    ['is of another area', records[1]],
    ['has a count that is no number', { ...records[0], series: [{ observations: [{ count: 'x' }] }] }],
    ['was made for a later version', { ...records[0], schema: 2 }],
  ])('is not made where the record in the page %s', (_, record) => {
    const html = pageOf(record);
    const id = records[0]?.force.id ?? '';
    expect([areaJson(html, id), areaCsvFile(html, id, '2026-11-21')]).toEqual([undefined, undefined]);
  });
});

describe('the list of what the worker keeps', () => {
  const built = [
    ...CORE_FILES.filter((file) => file.endsWith('.html')),
    ...CORE_FILES.filter((file) => file.startsWith('api/')),
    'search.0123.json',
    'assets/main.js',
  ].map((url) => ({ url, revision: 'r', size: 1 }));

  it('names pages as they are asked for', () => {
    expect(toAddresses(built).manifest.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['./', 'help/', 'about/', 'exit/', 'area/', '404.html']),
    );
  });

  it('has every table and its description', () => {
    const urls = toAddresses(built).manifest.map(({ url }) => url);
    for (const name of ['observations', 'sources', 'measures', 'forces', 'totals', 'recorded-crime'])
      expect(urls).toEqual(
        expect.arrayContaining([`api/v1/${name}.csv`, `api/v1/${name}.csv-metadata.json`]),
      );
  });

  it.each(built.map(({ url }) => url))('stops the build where %s was not built', (gone) => {
    expect(() => toAddresses(built.filter(({ url }) => url !== gone))).toThrow('needed offline');
  });
});
