import type { Site, SourceEntry } from '../../contract/site.ts';
import { API_PATH } from '../../contract/addresses.ts';
import { embedJson } from '../../contract/embedded-data.ts';
import { TABLES } from '../dataset/publish.ts';

/** True for sources by those who counted, and not by those who only reported a count. */
function isOfPublisher({ publisher }: SourceEntry, { about }: Site): boolean {
  return (
    about.publishers.some((p) => p.shortName === publisher) ||
    about.populations.some((p) => p.publisher === publisher)
  );
}

/** The first and the last day that any figure covers, as an ISO 8601 interval. */
function coverage({ about, edition }: Site): string {
  const spans = about.publishers.flatMap((p) => p.spans);
  const first = [about.recordedCrime.from, ...spans.map((s) => s.start)].sort()[0];
  const last = [edition.recordedCrime.to, ...spans.map((s) => s.end)].sort().at(-1);
  return `${first}/${last}`;
}

const work = ({ title, publisher, published, url }: SourceEntry): object => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  ...(published ? { datePublished: published } : {}),
  ...(url ? { url } : {}),
});

/**
 * The dataset as search engines for data read it (https://schema.org/Dataset).
 * @param root where the site stands: its full address, or its path where that is not known; with a slash at the end
 */
export function dataset(site: Site, root: string): object {
  const file = (path: string, encodingFormat: string): object => ({
    '@type': 'DataDownload',
    name: path,
    encodingFormat,
    contentUrl: root + API_PATH + path,
  });
  const us = { '@type': 'Organization', name: 'Local Figures contributors' };
  const licence = site.links['ogl'];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Local Figures: recorded online sexual offences against children by UK police force',
    description:
      'Counts of online sexual offences against children recorded by UK police forces, by force and period, as published, each with its sources, caveats and the breaks in recording. Counts are offences recorded by police, not the number of children, and not how much abuse there is.',
    url: `${root}about/`,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    ...(licence ? { license: licence.url } : {}),
    creator: us,
    publisher: us,
    version: site.edition.date,
    dateModified: site.edition.date,
    temporalCoverage: coverage(site),
    spatialCoverage: { '@type': 'Place', name: 'United Kingdom' },
    variableMeasured: site.measures.map((m) => m.plainName),
    distribution: [
      ...TABLES.map((name) => file(`${name}.csv`, 'text/csv')),
      file('index.json', 'application/json'),
      ...site.forces.map((f) => file(`areas/${f.id}.json`, 'application/json')),
    ],
    isBasedOn: site.sources.filter((s) => isOfPublisher(s, site)).map(work),
  };
}

/** The dataset as a block of data in a page. */
export const datasetTag = (site: Site, root: string): string =>
  embedJson(dataset(site, root), { type: 'application/ld+json' });
