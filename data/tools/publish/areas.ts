import { SCHEMA_VERSION, type AreaRecord, type AreaSeries, type Force, type Observation, type Population, type Source } from '../../../src/dataset/types.ts';
import { samePeriod } from '../../../src/figures/period.ts';
import type { ForceRow, MeasureRow, ObservationRow, Tables } from '../tables/types.ts';
import { breaksOf, toMeasure } from './measures.ts';
import { quarterTable, type QuarterTable } from './quarters.ts';
import { totalPopulation, totalSeries, WIDEST_SUM } from './totals.ts';

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

const toObservation = (row: ObservationRow): Observation => ({
  start: row.periodStart,
  end: row.periodEnd,
  count: row.count,
  precision: row.precision,
  status: row.status,
  sources: row.sources,
  ...(row.doubt ? { doubt: row.doubt } : {}),
  ...(row.forcesAnswered === undefined ? {} : { forcesAnswered: row.forcesAnswered }),
  ...(row.note ? { note: row.note } : {}),
});

/** British Transport Police works in three nations: what changes in one of them touches it. */
const nationsOf = (force: ForceRow): string[] =>
  force.kind === 'special' ? ['England', 'Wales', 'Scotland'] : [force.nation];

/** Everything that the areas are made of, worked out once. */
interface Desk {
  readonly tables: Tables;
  readonly quarters: QuarterTable;
  /** Published values by `measure area`. */
  readonly published: ReadonlyMap<string, readonly Observation[]>;
}

function makeDesk(tables: Tables): Desk {
  const source = tables.editions.at(-1)?.source ?? '';
  const published = new Map<string, Observation[]>();
  for (const row of tables.observations) {
    const key = `${row.measure} ${row.area}`;
    published.set(key, [...(published.get(key) ?? []), toObservation(row)]);
  }
  return { tables, published, quarters: quarterTable(tables.recordedCrime, tables.measures, source) };
}

/** The standing totals of the periods that an area has itself. */
const besides = (own: readonly Observation[], totals: readonly Observation[]): Observation[] =>
  totals.filter((t) => t.status === 'stands' && own.some((o) => samePeriod(o, t)));

function seriesOf(force: ForceRow, measure: MeasureRow, desk: Desk): AreaSeries | undefined {
  const { tables, quarters, published } = desk;
  const own = quarters.get(measure.id)?.get(force.id);
  const observations = published.get(`${measure.id} ${force.id}`) ?? [];
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
      const beside = besides(observations, published.get(`${measure.id} ${t.id}`) ?? []);
      return totalSeries(t, measure, tables, quarters, beside) ?? [];
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
    const { title, publisher, published, url } = row;
    sources[row.id] = { title, publisher, ...(published ? { published } : {}), ...(url ? { url } : {}) };
  }
  return sources;
}

const populationOf = (area: string, rows: Tables['populations']): Population[] =>
  rows
    .filter((p) => p.area === area)
    .map(({ year, under18, source }) => ({ year, under18, source }))
    .sort((a, b) => a.year - b.year);

/** Every force as a record complete in itself, in the order of forces.csv. */
export function areaRecords(tables: Tables): AreaRecord[] {
  const desk = makeDesk(tables);
  const measures = [...tables.measures].sort((a, b) => a.order - b.order);
  const summed = tables.totals.filter((t) => t.id === WIDEST_SUM);
  return tables.forces.map((force) => {
    const series = measures.flatMap((measure) => seriesOf(force, measure, desk) ?? []);
    const populations = populationOf(force.id, tables.populations);
    const inSum = series.some((s) => s.totals.some((t) => t.summed));
    const totalPopulations = Object.fromEntries(
      summed.filter(() => inSum).map((t) => [t.id, totalPopulation(t, tables)]),
    );
    const counted = [...populations, ...Object.values(totalPopulations).flat()];
    const sources = sourcesOf(series, counted, tables);
    return { schema: SCHEMA_VERSION, force: toForce(force), series, populations, totalPopulations, sources };
  });
}
