import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { apartExample } from '../../../../src/figures/care/measures-apart.ts';
import { MeasuresApart } from '../../../../src/screens/about/MeasuresApart.tsx';
import { site, tables } from '../../site/real-site.ts';

const { apart } = site.about;
const ids = apart.map(({ id }) => id);

describe('counts that sound alike', () => {
  it('are measures of the tables, and each names only others of them', () => {
    const known = site.measures.map(({ id }) => id);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
    for (const { id, shares } of apart)
      expect(ids.filter((i) => i !== id)).toEqual(expect.arrayContaining([...shares]));
  });

  it('share offences both ways', () => {
    const pairs = apart.flatMap(({ id, shares }) => shares.map((other) => `${id} ${other}`));
    const turned = pairs.map((pair) => pair.split(' ').toReversed().join(' '));
    expect(pairs.toSorted()).toEqual(turned.toSorted());
  });

  it('hold their parts where they are sums', () => {
    for (const { id, shares } of apart) {
      const parts = site.measures.find((m) => m.id === id)?.sumOf ?? [];
      expect(shares).toEqual(expect.arrayContaining([...parts]));
    }
  });

  it('are told apart by two counts of one year that anybody can check', () => {
    const kent = site.records.find((r) => r.force.id === 'kent');
    const example = kent ? apartExample(kent) : null;
    const quarters = tables.recordedCrime.filter(
      (r) =>
        r.area === 'kent' &&
        r.measure === 'prc-88a' &&
        r.quarterStart >= '2017-04' &&
        r.quarterStart < '2018-04',
    );
    const asked = tables.observations.find(
      (o) =>
        o.area === 'kent' &&
        o.measure === 'scc-foi' &&
        o.periodStart === '2017-04-01' &&
        o.periodEnd === '2018-03-31',
    );
    expect(example).toEqual({
      force: 'Kent Police',
      year: '2017/18',
      grooming: quarters.reduce((sum, r) => sum + r.count, 0),
      messages: asked?.count,
    });
  });

  it('are never added up on the page, whichever the force', () => {
    for (const record of site.records) {
      const example = apartExample(record);
      const html = render(<MeasuresApart entries={apart} measures={site.measures} example={example} />);
      expect(html).not.toMatch(/undefined|NaN|null/);
      const sum = example && (example.grooming + example.messages).toLocaleString('en-GB');
      expect(html).not.toContain(sum ?? 'a total');
    }
  });

  it('have no example where a force has but one of the two counts', () => {
    const scotland = site.records.find((r) => r.force.id === 'police-scotland');
    expect(scotland && apartExample(scotland)).toBeNull();
  });
});
