import { describe, expect, it } from 'vitest';
import { dataset, datasetTag } from '../../../../src/site/search-engines/json-ld.ts';
import * as about from '../../../../src/screens/about/page.tsx';
import * as home from '../../../../src/screens/home/page.tsx';
import { site, tables } from '../real-site.ts';

const ROOT = 'https://example.org/';
const read = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(dataset(site, ROOT))) as Record<string, unknown>;

describe('the dataset for search engines', () => {
  it('says what it is, whose, under which licence and of where', () => {
    expect(read()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: expect.stringMatching(/./),
      // Search engines for data ask for 50 to 5000 characters.
      description: expect.stringMatching(/^.{50,5000}$/),
      license: site.links['ogl']?.url,
      creator: { '@type': 'Organization' },
      publisher: { '@type': 'Organization' },
      spatialCoverage: { name: 'United Kingdom' },
      url: `${ROOT}about/`,
    });
  });

  it('covers the time from the first figure of any kind to the last', () => {
    const starts = [
      ...tables.observations.map((o) => o.periodStart),
      ...tables.recordedCrime.map((r) => r.quarterStart),
    ];
    const ends = [...tables.observations.map((o) => o.periodEnd), site.edition.recordedCrime.to];
    expect(read()['temporalCoverage']).toBe(`${starts.toSorted()[0]}/${ends.toSorted().at(-1)}`);
  });

  it('names files with full addresses, for every force', () => {
    const files = read()['distribution'] as { contentUrl: string; encodingFormat: string }[];
    const addresses = files.map((f) => f.contentUrl);
    expect(addresses).toContain(`${ROOT}api/v1/observations.csv`);
    expect(addresses).toContain(`${ROOT}api/v1/sources.csv`);
    for (const { id } of tables.forces) expect(addresses).toContain(`${ROOT}api/v1/areas/${id}.json`);
    expect(files.filter((f) => !f.contentUrl.endsWith(f.encodingFormat.replace(/.*\//, '')))).toEqual([]);
  });

  it('is based on those who counted, not on who passed it on', () => {
    const works = read()['isBasedOn'] as { publisher: { name: string } }[];
    const names = new Set(works.map((w) => w.publisher.name));
    for (const name of ['Home Office', 'NSPCC', 'Office for National Statistics', 'Department for Education'])
      expect(names).toContain(name);
    expect([...names].filter((name) => /news|times|post|bbc|star/i.test(name))).toEqual([]);
  });

  it('cannot end the element that it stands in', () => {
    const sources = site.sources.map((s) => ({ ...s, title: '</script><script>alert(1)</script>' }));
    const tag = datasetTag({ ...site, sources }, ROOT);
    expect(tag.match(/<\/script>/g)).toHaveLength(1);
    expect(tag.match(/<script/g)).toHaveLength(1);
  });
});

describe('what a shared link says', () => {
  it('of the first page is the newest national figure, with its period', () => {
    expect(home.drawPages(site)[0]?.description).toMatch(
      /^England and Wales: [\d,]+ .*, recorded from \w+ \d{4} to \w+ \d{4}\. /,
    );
  });

  it('holds together where there is no national figure', () => {
    expect(home.drawPages({ ...site, national: [] })[0]?.description).toMatch(
      /^For each of 46 police forces/,
    );
  });

  it('of the About page counts what there is', () => {
    expect(about.drawPages(site)[0]?.description).toContain(`${tables.sources.length} sources`);
  });
});
