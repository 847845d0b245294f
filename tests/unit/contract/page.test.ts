import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOfPath, pathOfFile, pathOfNavigation } from '../../../src/contract/addresses.ts';
import { installedPaths, kindOfPath, PAGES, tabs } from '../../../src/contract/page.ts';
import { CORE_FILES } from '../../../src/site/build/precache.ts';

describe('the list of pages', () => {
  it('has a folder for every screen, with a page.tsx that draws it', () => {
    const missing = PAGES.filter(({ screen }) => !existsSync(`src/screens/${screen}/page.tsx`));
    expect(missing).toEqual([]);
  });

  it('tells the kind of a path', () => {
    expect(kindOfPath('')?.screen).toBe('home');
    expect(kindOfPath('area/')).toMatchObject({ screen: 'area', offline: 'installed', hidden: true });
    expect(kindOfPath('area/kent/')).toMatchObject({ screen: 'area', offline: 'saved' });
    expect(['area/kent', 'area/kent/more/', 'area//', 'nowhere/'].map(kindOfPath)).toEqual(
      Array.from({ length: 4 }),
    );
  });

  it('gives the worker a file for every page that is installed, and for no other', () => {
    const pages = CORE_FILES.filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(installedPaths().map(fileOfPath));
    expect(pages).toContain('compare/index.html');
    expect(PAGES.filter(({ offline }) => offline === 'saved').map(({ path }) => path)).toEqual(['area/*/']);
  });

  it('gives the header its tabs, and no page a tab that is none', () => {
    const paths = tabs().map(({ path }) => path);
    expect(paths).toEqual(['', 'headlines/', 'help/', 'about/']);
    const homeless = PAGES.filter((kind) => 'belongsTo' in kind && !paths.includes(kind.belongsTo));
    expect(homeless).toEqual([]);
  });
});

describe('a path', () => {
  it.each([
    ['index.html', ''],
    ['area/kent/index.html', 'area/kent/'],
    ['404.html', '404.html'],
    ['myindex.html', 'myindex.html'],
  ])('of the file %s is "%s"', (file, path) => {
    expect(pathOfFile(file)).toBe(path);
    expect(fileOfPath(path)).toBe(file);
  });

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
  ])('navigated to as %s below %s is "%s"', (pathname, base, path) => {
    expect(pathOfNavigation(pathname, base)).toBe(path);
  });
});
