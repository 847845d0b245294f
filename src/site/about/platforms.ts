import type { PlatformGroup, PlatformShare } from '../../contract/about.ts';
import type { PlatformRow, SourceRow, Tables } from '../../../data/tools/tables/types.ts';
import { toSource } from '../dataset/sources.ts';
import { groupBy } from '../group-by.ts';

function shareOf(row: PlatformRow, sources: readonly SourceRow[]): PlatformShare {
  const source = sources.find((s) => s.id === row.source);
  if (!source)
    throw new Error(`platforms.csv names the source "${row.source}", which is not in sources.csv.`);
  return {
    platform: row.platform,
    percent: row.sharePercent,
    ...(row.note ? { note: row.note } : {}),
    source: toSource(source),
  };
}

function groupOf(rows: readonly PlatformRow[], tables: Tables): PlatformGroup[] {
  const [row] = rows;
  if (!row) return [];
  const { measure, area, periodStart, periodEnd, knownCases } = row;
  const total = tables.observations.find(
    (o) =>
      o.measure === measure &&
      o.area === area &&
      o.periodStart === periodStart &&
      o.periodEnd === periodEnd &&
      o.status === 'stands' &&
      o.precision === 'exact',
  );
  return [
    {
      start: periodStart,
      end: periodEnd,
      measure,
      plainName: tables.measures.find((m) => m.id === measure)?.plainName ?? measure,
      area: tables.totals.find((t) => t.id === area)?.name ?? area,
      knownCases,
      ...(total ? { recorded: total.count } : {}),
      shares: rows.map((r) => shareOf(r, tables.sources)),
    },
  ];
}

/** The shares of platforms by what they are shares of: one measure, area, period and number of known cases. */
export const platformGroups = (tables: Tables): PlatformGroup[] =>
  [
    ...groupBy(tables.platforms, (r) => [r.measure, r.area, r.periodStart, r.periodEnd, r.knownCases].join()),
  ].flatMap(([, rows]) => groupOf(rows, tables));
