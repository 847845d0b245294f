import { newestWords } from '../../figures/newest/newest-words.ts';
import { chooseSeries } from '../../figures/trend/choose.ts';
import type { AreaRecord } from '../../dataset/types.ts';
import { href } from '../../contract/href.ts';
import { Layout } from '../../shell/Layout.tsx';
import type { Page } from '../../contract/page.ts';
import type { Site } from '../../contract/site.ts';
import { AreaPage } from './AreaPage.tsx';
import { viewOf } from './series-view.ts';

/** The newest figure of an area as a sentence, for search engines and previews. */
function describe(record: AreaRecord): string {
  const series = chooseSeries(record.series)?.first;
  const newest = series && viewOf(record, series).newest;
  if (!series || !newest) return `What has been published on ${record.force.shortName}.`;
  const { number, what } = newestWords(newest, series.measure);
  return `${record.force.shortName}: ${number} ${what}. With the years before, the national picture and every source.`;
}

/** Measures that other forces of the same nation have a figure of, by id. */
function usualMeasures(site: Site, record: AreaRecord): Map<string, string> {
  const same = site.records.filter(
    (r) => r.force.nation === record.force.nation && r.force.kind === 'territorial',
  );
  return new Map(same.flatMap((r) => r.series.map((s) => [s.measure.id, s.measure.plainName] as const)));
}

function missingMeasures(site: Site, record: AreaRecord): string[] {
  const own = new Set(record.series.map((s) => s.measure.id));
  return [...usualMeasures(site, record)].flatMap(([id, name]) => (own.has(id) ? [] : name));
}

/** A page for every force, complete without scripts. */
export const areaPages = (site: Site): Page[] =>
  site.records.map((record) => ({
    file: `area/${record.force.id}/index.html`,
    screen: 'area',
    core: false,
    title: `${record.force.shortName}: online sexual offences against children, recorded by police`,
    description: describe(record),
    data: { 'area-record': record },
    body: (
      <Layout site={site} tab="">
        <AreaPage site={site} record={record} missing={missingMeasures(site, record)} />
      </Layout>
    ),
  }));

/** The page that draws any area from what the device has stored, for when the area's own page is not at hand. */
export const areaShell = (site: Site): Page => ({
  file: 'area/index.html',
  screen: 'area',
  core: true,
  hidden: true,
  title: 'Local Figures: an area',
  description: 'An area from the figures stored on this device.',
  body: (
    <Layout site={site} tab="">
      <div id="area-shell">
        <h1>Figures by area</h1>
        <p>
          <a href={`${href('')}#all-forces`}>Choose an area from the list of all forces</a>.
        </p>
      </div>
    </Layout>
  ),
});
