import { describe, expect, it } from 'vitest';
import { readTablesOrThrow } from '../../../data/tools/tables/read.ts';
import { CORE_FILES, toAddresses } from '../../../data/tools/publish/precache.ts';
import { pagePath } from '../../../src/service-worker/address.ts';
import { lastPage } from '../../../src/service-worker/last-page.ts';
import { checkPage } from '../../../src/storage/whole-page.ts';

describe('an address of a page', () => {
  it.each([
    ['/', '/', ''],
    ['/index.html', '/', ''],
    ['/help/', '/', 'help/'],
    ['/help', '/', 'help/'],
    ['/help/index.html', '/', 'help/'],
    ['/area/kent', '/', 'area/kent/'],
    ['/404.html', '/', '404.html'],
    ['/api/v1/sources.csv', '/', 'api/v1/sources.csv'],
    ['/local-figures/area/kent/', '/local-figures/', 'area/kent/'],
  ])('%s below %s is kept as "%s"', (pathname, base, path) => {
    expect(pagePath(pathname, base)).toBe(path);
  });
});

describe('a page is', () => {
  const html = '<!doctype html>\n<html lang="en-GB" data-page="area" data-build="b1"><body></body></html>\n';
  it.each([
    ['whole', html],
    ['other-build', html.replace('b1', 'b2')],
    ['broken', html.slice(0, -10)],
    ['broken', html.replace(' data-build="b1"', '')],
    ['broken', '<html><head><title>Free Wi-Fi: sign in</title></head></html>'],
    ['broken', ''],
  ])('%s', (check, text) => {
    expect(checkPage(text, 'b1')).toBe(check);
  });
});

describe('the last page', () => {
  it('has the numbers of helplines.csv, callable', async () => {
    const html = await lastPage().text();
    const { helplines } = await readTablesOrThrow('data');
    const phones = ['999', 'childline', 'samaritans'].map(
      (id) => helplines.find((line) => line.id === id)?.phone,
    );
    const links = [...html.matchAll(/<a href="tel:(\d+)">([\d ]+)<\/a>/g)];
    expect(links.map(([, , shown]) => shown)).toEqual(phones);
    expect(links.map(([, called]) => called)).toEqual(phones.map((phone) => phone?.replaceAll(' ', '')));
  });
});

describe('the list of what the worker keeps', () => {
  const built = [
    ...CORE_FILES.filter((file) => file.endsWith('.html')),
    'search.0123.json',
    'api/v1/index.json',
    'assets/main.js',
  ].map((url) => ({ url, revision: 'r', size: 1 }));

  it('names pages as they are asked for', () => {
    expect(toAddresses(built).manifest.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['./', 'help/', 'about/', 'exit/', 'area/', '404.html']),
    );
  });

  it.each(built.map(({ url }) => url))('stops the build where %s was not built', (gone) => {
    expect(() => toAddresses(built.filter(({ url }) => url !== gone))).toThrow('needed offline');
  });
});
