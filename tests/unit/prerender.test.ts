import { describe, expect, it } from 'vitest';
import { kindOfPath, PAGES } from '../../src/contract/page.ts';
import { renderPages } from '../../src/prerender.tsx';
import { site } from './site/real-site.ts';

const pages = renderPages(site);

describe('the pages of the site', () => {
  it('are those of every kind, one for each area, in the order of the list and each once', () => {
    const kinds = pages.map(({ kind }) => PAGES.findIndex((one) => one === kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(new Set(kinds).size).toBe(PAGES.length);
    const areas = pages.filter(({ path }) => /^area\/.+\/$/.test(path)).map(({ path }) => path);
    expect(areas.toSorted()).toEqual(site.records.map(({ force }) => `area/${force.id}/`).toSorted());
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(pages.filter(({ path, kind }) => kindOfPath(path) !== kind)).toEqual([]);
  });

  it('say nothing that was not there to be said', () => {
    const faulty = pages.filter(
      ({ html, title, description }) =>
        />(undefined|NaN|null|\[object Object\])<|="(undefined|NaN)"/.test(html) ||
        title === '' ||
        description === '',
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it('have the numbers to call, but for the one that is to look like any page', () => {
    const without = pages.filter(({ html }) => !html.includes('tel:08001111')).map(({ path }) => path);
    expect(without).toEqual(['exit/']);
  });
});
