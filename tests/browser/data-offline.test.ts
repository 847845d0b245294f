import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { TABLES } from '../../src/site/dataset/publish.ts';
import { PHONE, sharedBrowser } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { DIST, startSite, type Site } from './harness/site.ts';

/*
 * One visit to the first page, then no site any more: the published data are still to be had at their addresses.
 */

const FILES = [
  'index.json',
  ...TABLES.flatMap((name) => [`${name}.csv`, `${name}.csv-metadata.json`]),
  ...['kent', 'btp', 'police-scotland'].flatMap((id) => [`areas/${id}.json`, `areas/${id}.csv`]),
].map((file) => `api/v1/${file}`);

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await startSite();
  page = await (await (await sharedBrowser()).newContext(PHONE)).newPage();
  await page.goto(site.url());
  await waitForOfflineReady(page);
});
afterAll(async () => {
  await page.context().close();
  await site.stop();
});

const get = (address: string) =>
  page.evaluate(async (url) => {
    const response = await fetch(url);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      // Byte by byte: text() would drop the mark that a CSV file begins with.
      bytes: Array.from(new Uint8Array(await response.arrayBuffer()), (byte) =>
        String.fromCharCode(byte),
      ).join(''),
    };
  }, site.url(address));

test('with a connection the network answers, not what was kept', async () => {
  const before = site.asked.length;
  await get('api/v1/totals.csv');
  await get('api/v1/areas/kent.json');
  expect(site.asked.slice(before)).toEqual(['/api/v1/totals.csv', '/api/v1/areas/kent.json']);
  expect((await get('api/v1/none.csv')).status).toBe(404);
});

describe('without a connection', () => {
  beforeAll(() => site.stop());

  test.each(FILES)('/%s has the bytes that are published', async (file) => {
    const { status, type, bytes } = await get(file);
    expect(status).toBe(200);
    expect(type).toContain(file.endsWith('.csv') ? 'text/csv' : 'json');
    expect(bytes === (await readFile(path.join(DIST, file), 'latin1'))).toBe(true);
  });

  test.each(['api/v1/none.csv', 'api/v1/areas/nowhere.json'])(
    '/%s is said not to be on the device, in plain text, opened or fetched',
    async (file) => {
      const said = 'This file is not kept on this device. Open it again when you have a connection.\n';
      expect(await get(file)).toEqual({ status: 503, type: 'text/plain; charset=utf-8', bytes: said });
      const opened = await page.context().newPage();
      const response = await opened.goto(site.url(file));
      expect(response?.status()).toBe(503);
      expect(await response?.text()).toBe(said);
      await opened.close();
    },
  );

  test.each(['api/v1/areas/kent.json', 'api/v1/index.json'])('/%s opens in a tab', async (file) => {
    const opened = await page.context().newPage();
    expect((await opened.goto(site.url(file)))?.status()).toBe(200);
    await opened.close();
  });
});
