import {
  SCHEMA_VERSION,
  type AreaRecord,
  type AreaSeries,
  type Force,
  type Observation,
  type Population,
  type Source,
} from '../../dataset/types.ts';
import { samePeriod } from '../../figures/period.ts';
import type { ForceRow, MeasureRow, Tables } from '../../../data/tools/tables/types.ts';
import { makeDesk, type Desk } from './grouped-tables.ts';
import { breaksOf, contextOf, toMeasure } from './measures.ts';
import { toSource } from './sources.ts';
import { totalPopulation, totalSeries, widestSum } from './totals.ts';

const toForce = (row: ForceRow): Force => ({
  id: row.id,
  name: row.name,
  shortName: row.shortName,
  nation: row.nation,
  region: row.region,
  kind: row.kind,
  website: row.website,
  ...(row.reportUrl && row.reportUrlEvidence === 'seen' ? { reportUrl: row.reportUrl } : {}),
});

/**
 * The nations of Great Britain are three by definition, and British Transport Police works in all of them: a change in one
 * touches it.
 */
const nationsOf = (force: ForceRow): string[] =>
  force.kind === 'special' ? ['England', 'Wales', 'Scotland'] : [force.nation];

/** Those totals that stand, for the periods for which the area has a value too. */
const besides = (own: readonly Observation[], totals: readonly Observation[]): Observation[] =>
  totals.filter((t) => t.status === 'stands' && own.some((o) => samePeriod(o, t)));

function seriesOf(force: ForceRow, measure: MeasureRow, desk: Desk): AreaSeries | undefined {
  const { tables } = desk;
  const own = desk.quartersOf(measure.id, force.id);
  const observations = desk.publishedOf(measure.id, force.id);
  if (!own && observations.length === 0) return undefined;
  const nations = nationsOf(force);
  const around = tables.totals.filter(
    (t) => t.nations.length === 0 || nations.some((n) => (t.nations as readonly string[]).includes(n)),
  );
  return {
    measure: toMeasure(measure),
    ...(own ? { quarters: own } : {}),
    observations,
    breaks: breaksOf(tables.milestones, measure.id, nations),
    totals: around.flatMap((t) => {
      const beside = besides(observations, desk.publishedOf(measure.id, t.id));
      return totalSeries(t, measure, desk, beside) ?? [];
    }),
  };
}

function sourcesOf(series: readonly AreaSeries[], populations: readonly Population[], tables: Tables) {
  const used = new Set(populations.map((p) => p.source));
  for (const one of series.flatMap((s) => [s, ...s.totals])) {
    if (one.quarters) used.add(one.quarters.source);
    for (const o of one.observations) o.sources.forEach((id) => used.add(id));
  }
  const sources: Record<string, Source> = {};
  for (const row of tables.sources) {
    if (!used.has(row.id)) continue;
    const { id, ...source } = toSource(row);
    sources[id] = source;
  }
  return sources;
}

const populationOf = (area: string, rows: Tables['populations']): Population[] =>
  rows
    .filter((p) => p.area === area)
    .map(({ year, under18, source }) => ({ year, under18, source }))
    .sort((a, b) => a.year - b.year);

/** One record for each force with all that its page needs, in the order of forces.csv. */
export function areaRecords(tables: Tables): AreaRecord[] {
  const desk = makeDesk(tables);
  const measures = [...tables.measures].sort((a, b) => a.order - b.order);
  const summed = widestSum(tables.totals);
  return tables.forces.map((force) => {
    const series = measures.flatMap((measure) => seriesOf(force, measure, desk) ?? []);
    const populations = populationOf(force.id, tables.populations);
    const inSum = series.some((s) => s.totals.some((t) => t.summed));
    const totalPopulations = inSum && summed ? { [summed.id]: totalPopulation(summed, tables) } : {};
    const counted = [...populations, ...Object.values(totalPopulations).flat()];
    const sources = sourcesOf(series, counted, tables);
    return {
      schema: SCHEMA_VERSION,
      force: toForce(force),
      series,
      context: contextOf(tables.milestones, nationsOf(force)),
      populations,
      totalPopulations,
      sources,
    };
  });
}
