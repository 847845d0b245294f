import { beforeAll, describe, expect, it } from 'vitest';
import { publish, type Publication } from '../../../../src/site/dataset/publish.ts';
import { gatherSite } from '../../../../src/site/gather-site.ts';
import { renderPages } from '../../../../src/prerender.tsx';
import type { Page, Screen } from '../../../../src/contract/page.ts';
import { DATA, tablesWith } from '../../data/tools/check/bench.ts';

const tables = tablesWith();
const RELEASE = { version: '1.0.0', date: '2026-11-22', points: ['A page for each force.'] };
const SENTENCE =
  'Counts are offences recorded by police, not the number of children, and not how much abuse there is.';

let published: Publication;
let pages: readonly Page[];
beforeAll(async () => {
  published = await publish(tables, DATA);
  pages = renderPages(gatherSite(tables, published, 'search.abc.json', RELEASE));
});

const bodies = (screen: Screen): readonly Page[] => pages.filter((page) => page.kind.screen === screen);

describe('the site', () => {
  it('has one tile for every force, and no two in one place', () => {
    const { forces } = gatherSite(tables, published, 'search.abc.json', RELEASE);
    const places = forces.map(({ tile }) => `${tile.x} ${tile.y}`);
    expect(places).toHaveLength(46);
    expect(new Set(places).size).toBe(46);
  });

  it('shows the country by a sum of recorded crime and by published answers, each with its sources', () => {
    const { national } = gatherSite(tables, published, 'search.abc.json', RELEASE);
    expect(national.map(({ measure, area, summed }) => [measure.id, area, summed])).toEqual([
      ['prc-86-88a', 'england-and-wales', true],
      ['scc-foi', 'united-kingdom', false],
    ]);
    for (const { observations, sources } of national) {
      expect(observations.flatMap((row) => row.sources).filter((id) => sources[id] === undefined)).toEqual(
        [],
      );
    }
  });

  it('is not built where the newest edition names an unknown source', () => {
    const editions = tables.editions.map((edition) => ({ ...edition, source: 'nowhere' }));
    expect(() => gatherSite({ ...tables, editions }, published, 'search.abc.json', RELEASE)).toThrow(
      'editions.csv: the newest row names a source that is not in sources.csv',
    );
  });
});

describe('the pages', () => {
  it('are one for every force, each under its id', () => {
    const paths = bodies('area').map(({ path }) => path);
    for (const { id } of tables.forces) expect(paths).toContain(`area/${id}/`);
  });

  it('have a path and a title of their own each', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });

  it('with a figure say what counts are not', () => {
    const silent = [...bodies('home'), ...bodies('area')].filter(
      ({ html }) => html.includes('newest-figure') && !html.includes(SENTENCE),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(bodies('home').every(({ html }) => html.includes(SENTENCE))).toBe(true);
  });

  it('of areas give no figure away in their title, and the figure in their description', () => {
    const kent = pages.find(({ path }) => path === 'area/kent/');
    expect(kent?.title).not.toMatch(/\d/);
    expect(kent?.description).toContain('2,107');
    expect(kent?.description).toContain('April 2024 to March 2025');
  });

  it('hold no style, no handler and no script in their text', () => {
    const wrong = pages.filter(({ html }) => /<script|<style|\sstyle="|\son[a-z]+="|javascript:/i.test(html));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('link the way in to nothing that only looks like an address', () => {
    const wrong = pages.filter(({ html }) => /href="(?:undefined|null|\[object|)"/.test(html));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('write no value that code could not make words of', () => {
    const wrong = pages.filter(({ html }) =>
      />[^<]*\b(?:undefined|NaN|null|Infinity|\[object)\b[^<]*</.test(html),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
