import { newestWords } from '../../figures/newest/newest-words.ts';
import { chooseSeries } from '../../figures/trend/choose-series.ts';
import type { AreaRecord } from '../../dataset/types.ts';
import { AREA_SHELL_PATH, areaPath, href } from '../../contract/addresses.ts';
import { AREA_RECORD } from '../../contract/embedded-data.ts';
import { APP_NAME, type PageContent } from '../page-content.ts';
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
const areaPages = (site: Site): PageContent[] =>
  site.records.map((record) => ({
    path: areaPath(record.force.id),
    title: `${record.force.shortName}: online sexual offences against children, recorded by police`,
    description: describe(record),
    data: { [AREA_RECORD]: record },
    main: <AreaPage site={site} record={record} missing={missingMeasures(site, record)} />,
  }));

/** The page that draws any area from what the device has stored, for when the area's own page is not at hand. */
const areaShell: PageContent = {
  path: AREA_SHELL_PATH,
  title: `${APP_NAME}: an area`,
  description: 'An area from the figures stored on this device.',
  main: (
    <div id="area-shell">
      <h1>Figures by area</h1>
      <p>
        <a href={`${href('')}#all-forces`}>Choose an area from the list of all forces</a>.
      </p>
    </div>
  ),
};

/** `/area/<id>/` for every force, and `/area/`. */
export const drawPages = (site: Site): PageContent[] => [...areaPages(site), areaShell];
