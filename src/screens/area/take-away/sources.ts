import type { AreaRecord, AreaSeries, Source } from '../../../dataset/types.ts';
import type { TrendPoint, Trend } from '../../../figures/trend/trend.ts';
import { publishedFor } from '../../../figures/published/printed-values.ts';
import { looseDateWords } from '../../../figures/period-words.ts';

/** Ids of the sources of one point of published values: of what stands, or of what is disputed where nothing does. */
function sourcesOfPoint(series: AreaSeries, { cell, ...point }: TrendPoint): readonly string[] {
  if (cell.kind === 'not-published') return [];
  const behind = publishedFor(series.observations, cell.kind === 'part' ? cell.covers : point);
  const shown = behind.filter((o) => o.status === (cell.kind === 'disputed' ? 'disputed' : 'stands'));
  return shown.flatMap((o) => o.sources);
}

/** Ids of the sources of every count that a chart of the series draws, in the order of the record's list. */
export function drawnSources(record: AreaRecord, series: AreaSeries, trend: Trend): string[] {
  if (series.quarters) return [series.quarters.source];
  const used = new Set(trend.points.flatMap((point) => sourcesOfPoint(series, point)));
  return Object.keys(record.sources).filter((id) => used.has(id));
}

/** `Title (Publisher, 23 April 2026)`. */
export function sourceWords({ title, publisher, published }: Source): string {
  const by = title.includes(publisher) ? [] : [publisher];
  const brackets = [...by, ...(published ? [looseDateWords(published)] : [])].join(', ');
  return brackets === '' ? title : `${title} (${brackets})`;
}
