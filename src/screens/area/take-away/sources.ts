import type { AreaRecord, AreaSeries } from '../../../dataset/types.ts';
import type { TrendPoint, Trend } from '../../../figures/trend/trend.ts';
import { publishedFor } from '../../../figures/published/printed-values.ts';
import { periodOf } from '../../../figures/cell.ts';

/** Ids of the sources of one point of published values: of what stands, or of what is disputed where nothing does. */
function sourcesOfPoint(series: AreaSeries, point: TrendPoint): readonly string[] {
  const { cell } = point;
  if (cell.kind === 'not-published') return [];
  const behind = publishedFor(series.observations, periodOf(point));
  const shown = behind.filter((o) => o.status === (cell.kind === 'disputed' ? 'disputed' : 'stands'));
  return shown.flatMap((o) => o.sources);
}

/** Ids of the sources of every count that a chart of the series draws, in the order of the record's list. */
export function drawnSources(record: AreaRecord, series: AreaSeries, trend: Trend): string[] {
  if (series.quarters) return [series.quarters.source];
  const used = new Set(trend.points.flatMap((point) => sourcesOfPoint(series, point)));
  return Object.keys(record.sources).filter((id) => used.has(id));
}
