import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { platformGroups } from '../../../../src/site/about/platforms.ts';
import { PlatformsTable } from '../../../../src/screens/about/PlatformsTable.tsx';
import { tables } from '../real-site.ts';

const groups = platformGroups(tables);
const text = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('shares of platforms', () => {
  it('are all there, each with the number of known cases it is a share of', () => {
    const told = groups.flatMap((g) => g.shares.map((s) => [s.platform, s.percent, g.knownCases]));
    expect(told).toEqual(tables.platforms.map((r) => [r.platform, r.sharePercent, r.knownCases]));
  });

  it.each(groups.map((g) => [`${g.plainName} ${g.start}`, g] as const))(
    'of %s say how few are known',
    (_, group) => {
      const words = text(render(<PlatformsTable groups={[group]} />));
      expect(words).toContain(
        `${group.knownCases.toLocaleString('en-GB')} cases in which the platform is known: a minority`,
      );
      for (const { source } of group.shares) expect(words).toContain(source.publisher);
      const notes = group.shares.flatMap(({ note }) => note ?? []);
      expect(notes.filter((note) => !words.includes(note))).toEqual([]);
      // The total that stands beside them must be larger than twice the known cases, or it is no minority.
      expect(group.recorded ?? Infinity).toBeGreaterThan(2 * group.knownCases);
    },
  );

  it('are never called a minority against a total of another year or area', () => {
    const [first] = tables.platforms;
    if (!first) throw new Error('platforms.csv is empty');
    const elsewhere = {
      ...tables,
      platforms: [{ ...first, periodStart: '1999-04-01', periodEnd: '2000-03-31' }],
    };
    expect(platformGroups(elsewhere)[0]?.recorded).toBeUndefined();
  });

  it('lead to the source that their row names, whoever else printed on the same day', () => {
    const [first] = tables.platforms;
    if (!first) throw new Error('platforms.csv is empty');
    const one = { ...tables, platforms: [first] };
    const source = tables.sources.find(({ id }) => id === first.source);
    if (!source) throw new Error(`sources.csv has no ${first.source}`);
    const other = { ...source, id: 'other', url: 'https://other.example/' };
    const [share] = platformGroups({ ...one, sources: [other, ...tables.sources] })[0]?.shares ?? [];
    expect(share?.source).toMatchObject({ id: first.source, url: source.url });
    expect(() => platformGroups({ ...one, sources: [] })).toThrow(first.source);
  });
});
