import { createHash } from 'node:crypto';
import { sealedJson } from '../../../src/site/build/seal.ts';
import type { AreaRecord, DatasetIndex } from '../../../src/dataset/types.ts';

/** A published site made up for a test: what each address answers, by how it is asked where that matters. */
export type FakeSite = Map<string, (how: RequestInit) => Response | Promise<Response>>;

/** A record of an area that fits the schema; `count` makes one differ from another. */
export const recordOf = (id: string, count = 1): AreaRecord => ({
  schema: 1,
  force: {
    id,
    name: `${id} Police`,
    shortName: id,
    nation: 'England',
    region: 'South East',
    kind: 'territorial',
    website: 'https://www.example.police.uk',
  },
  series: [
    {
      measure: {
        id: 'some-measure',
        name: 'Some measure',
        plainName: 'Some measure',
        countedAs: 'offences',
        definition: 'What it is.',
        publisher: 'A publisher',
        basis: 'foi',
        compare: 'no',
        ratePerChild: false,
        caveat: '',
        sumOf: [],
        online: 'yes',
        order: 1,
      },
      observations: [
        {
          start: '2016-04-01',
          end: '2017-03-31',
          count,
          precision: 'exact',
          status: 'stands',
          sources: ['s1'],
        },
      ],
      breaks: [],
      totals: [],
    },
  ],
  context: [],
  populations: [],
  totalPopulations: {},
  sources: { s1: { title: 'A release', publisher: 'A publisher', published: '2017' } },
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An index of the areas as given. */
export function indexOf(
  records: readonly AreaRecord[],
  date = '2026-11-21',
  id = `edition-${date}`,
): DatasetIndex {
  return {
    schema: 1,
    edition: { id, date, recordedCrime: { published: '2026-04-23', to: '2025-12-31' } },
    licence: 'Open Government Licence v3.0',
    areas: records.map((record) => {
      const text = JSON.stringify(record);
      const sha256 = hashOf(text);
      const { id: area, name, shortName, nation } = record.force;
      const file = `areas/${area}.${sha256.slice(0, 8)}.json`;
      return { id: area, name, shortName, nation, file, sha256, bytes: text.length, newest: null };
    }),
  };
}

/** The answer with a list under its seal. */
export const listOf =
  (index: object): (() => Response) =>
  () =>
    new Response(sealedJson(index, 'api/v1/index.json'));

/** Everything of an edition, in order. */
export function publish(records: readonly AreaRecord[], date?: string, id?: string): FakeSite {
  const index = indexOf(records, date, id);
  const site: FakeSite = new Map([['/api/v1/index.json', listOf(index)]]);
  index.areas.forEach(({ file }, i) =>
    site.set(`/api/v1/${file}`, () => new Response(JSON.stringify(records[i]))),
  );
  return site;
}

/** The address of an area's file in a site. */
export const addressOf = (site: FakeSite, id: string): string =>
  [...site.keys()].find((url) => url.startsWith(`/api/v1/areas/${id}.`)) ?? '';
