import type { Release } from '../contract/about.ts';
import type { Measure, Source } from '../dataset/types.ts';
import type { NationalSeries, Site } from '../contract/site.ts';
import type { ForceRow, Tables } from '../../data/tools/tables/types.ts';
import { aboutData } from './about/about.ts';
import { platformGroups } from './about/platforms.ts';
import { makeDesk, type Desk } from './dataset/grouped-tables.ts';
import { headlinesOf } from './headlines.ts';
import { helplinesOf } from './helplines.ts';
import { breaksOf, toMeasure } from './dataset/measures.ts';
import type { Publication } from './dataset/publish.ts';
import { toSource } from './dataset/sources.ts';
import { totalSeries } from './dataset/totals.ts';

/**
 * The national pictures of the first page: recorded crime as a sum, and the newest FOI count as published. Named here and not in a
 * table because which two of all measures the first page leads with is a choice of that page, not a fact about the measures.
 */
const NATIONAL = [
  { measure: 'prc-86-88a', total: 'england-and-wales' },
  { measure: 'scc-foi', total: 'united-kingdom' },
] as const;

function nationalSeries(desk: Desk, sources: Readonly<Record<string, Source>>): NationalSeries[] {
  const { measures, totals, milestones } = desk.tables;
  return NATIONAL.flatMap(({ measure: id, total: area }) => {
    const measure = measures.find((m) => m.id === id);
    const total = totals.find((t) => t.id === area);
    const series = measure && total && totalSeries(total, measure, desk, desk.publishedOf(id, area));
    if (!series) return [];
    const breaks = breaksOf(milestones, id, [...total.nations, 'totals']);
    return [{ ...series, measure: toMeasure(measure), breaks, sources }];
  });
}

const entryOf = (row: ForceRow, { index }: Publication) => ({
  id: row.id,
  name: row.name,
  shortName: row.shortName,
  nation: row.nation,
  newest: index.areas.find((a) => a.id === row.id)?.newest ?? null,
  tile: { x: row.tileX, y: row.tileY, label: row.tileLabel },
});

/** Measures in the order of showing, without those of which no table has a figure yet. */
function measuresWithFigures({ measures, observations, recordedCrime }: Tables): Measure[] {
  const counted = new Set([...observations, ...recordedCrime].map((row) => row.measure));
  return measures
    .filter(({ id, sumOf }) => counted.has(id) || sumOf.length > 0)
    .sort((a, b) => a.order - b.order)
    .map(toMeasure);
}

/**
 * Everything the pages are made of.
 * @param searchIndex address of the search index, from the root of the site
 */
export function gatherSite(
  tables: Tables,
  publication: Publication,
  searchIndex: string,
  release: Release,
): Site {
  const edition = publication.index.edition;
  const sources = tables.sources.map(toSource);
  const byId = Object.fromEntries(sources.map((s) => [s.id, s]));
  const editionSource = byId[tables.editions.at(-1)?.source ?? ''];
  if (!editionSource)
    throw new Error('editions.csv: the newest row names a source that is not in sources.csv.');
  return {
    edition,
    editionSource,
    records: publication.records,
    forces: tables.forces.map((row) => entryOf(row, publication)),
    national: nationalSeries(makeDesk(tables), byId),
    measures: measuresWithFigures(tables),
    sources,
    headlines: headlinesOf(makeDesk(tables)),
    helplines: helplinesOf(tables.helplines, edition.date),
    links: Object.fromEntries(tables.links.map(({ id, title, url }) => [id, { title, url }])),
    platforms: platformGroups(tables),
    about: aboutData(tables),
    searchIndex,
    release,
  };
}
