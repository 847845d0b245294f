import type { MeasureSpan, PopulationEntry, PublisherEntry } from '../../contract/about.ts';
import type { MeasureRow, SourceRow, Tables } from '../../../data/tools/tables/types.ts';
import { toSource } from '../dataset/sources.ts';
import { groupBy } from '../group-by.ts';

/** A sum is of the publisher of its parts, whoever added them up; the data check holds that all parts have the same one. */
function sourceMeasure(measure: MeasureRow, measures: readonly MeasureRow[]): MeasureRow {
  const [part] = measure.sumOf;
  return measures.find(({ id }) => id === part) ?? measure;
}

/** The newest by date; one without a date is never the newest. */
function newestOf(sources: readonly SourceRow[]): SourceRow | undefined {
  const dated = sources.filter((s) => s.published !== undefined);
  return dated.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))[0];
}

function spanOf(measure: MeasureRow, { observations, sources }: Tables): MeasureSpan[] {
  const own = observations.filter((o) => o.measure === measure.id && o.status !== 'misprint');
  const start = own.map((o) => o.periodStart).sort()[0];
  const end = own
    .map((o) => o.periodEnd)
    .sort()
    .at(-1);
  if (!start || !end) return [];
  const ids = new Set(own.flatMap((o) => o.sources));
  const newest = newestOf(sources.filter((s) => ids.has(s.id)));
  const { id, plainName } = measure;
  return [{ id, plainName, start, end, ...(newest ? { newest: toSource(newest) } : {}) }];
}

/** Who publishes counts, in the order of showing, and how far the published values of each measure reach. */
export function publisherEntries(tables: Tables): PublisherEntry[] {
  const measures = [...tables.measures].sort((a, b) => a.order - b.order);
  const quarterly = new Set(tables.recordedCrime.map((r) => r.measure));
  const isQuarterly = (m: MeasureRow): boolean =>
    quarterly.has(m.id) || m.sumOf.some((id) => quarterly.has(id));
  const byPublisher = groupBy(measures, (m) => sourceMeasure(m, measures).publisher);
  return [...byPublisher].flatMap(([name, of]) => {
    const [first] = of;
    const spans = of.filter((m) => !isQuarterly(m)).flatMap((m) => spanOf(m, tables));
    // A publisher of whose measures no table has a figure yet is left out.
    if (!first || (spans.length === 0 && !of.some(isQuarterly))) return [];
    return [{ name, shortName: first.publisherShort, basis: first.basis, spans }];
  });
}

/** Who counted the children, and for which years. */
export function populationEntries({ populations, sources }: Tables): PopulationEntry[] {
  const publisher = new Map(sources.map((s) => [s.id, s.publisher]));
  return [...groupBy(populations, (p) => publisher.get(p.source) ?? p.source)].map(([name, rows]) => {
    const years = rows.map((r) => r.year);
    return { publisher: name, firstYear: Math.min(...years), lastYear: Math.max(...years) };
  });
}
