import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import { chooseSeries, type SeriesChoice } from '../../figures/trend/choose-series.ts';
import type { ViewRequest } from './view-address.ts';
import { trendViewOf, type TrendView } from './trend-view.ts';
import { viewOf, type SeriesView } from './series-view.ts';

/** What is shown of a record: the series that was asked for, or the one that comes first. */
export interface Selection {
  readonly choice: SeriesChoice;
  readonly series: AreaSeries;
  readonly view: SeriesView;
  readonly trendView: TrendView;
  /** The address asked for a measure that the area does not have. */
  readonly unknown: boolean;
}

function select(record: AreaRecord, { measure, mode }: ViewRequest): Selection | null {
  const choice = chooseSeries(record.series);
  if (!choice) return null;
  const requestedSeries = record.series.find((s) => s.measure.id === measure);
  const series = requestedSeries ?? choice.first;
  const unknown = measure !== null && !requestedSeries;
  return {
    choice,
    series,
    view: viewOf(record, series),
    trendView: trendViewOf(record, series, mode),
    unknown,
  };
}

let last: { record: AreaRecord; request: ViewRequest; selection: Selection | null } | undefined;

/** Works out what is shown, once for all parts of the page that make the same request. Null for an area without any series. */
export function selectionOf(record: AreaRecord, request: ViewRequest): Selection | null {
  const same =
    last?.record === record && last.request.measure === request.measure && last.request.mode === request.mode;
  if (!last || !same) last = { record, request, selection: select(record, request) };
  return last.selection;
}
