import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import { chooseSeries, type SeriesChoice } from '../../figures/trend/choose-series.ts';
import type { Asked } from './view-address.ts';
import { showAs, type Shown } from './trend-view.ts';
import { viewOf, type SeriesView } from './series-view.ts';

/** What is shown of a record: the series that was asked for, or the one that comes first. */
export interface Selection {
  readonly choice: SeriesChoice;
  readonly series: AreaSeries;
  readonly view: SeriesView;
  readonly shown: Shown;
  /** The address asked for a measure that the area does not have. */
  readonly unknown: boolean;
}

function select(record: AreaRecord, { measure, by }: Asked): Selection | null {
  const choice = chooseSeries(record.series);
  if (!choice) return null;
  const asked = record.series.find((s) => s.measure.id === measure);
  const series = asked ?? choice.first;
  const unknown = measure !== null && !asked;
  return { choice, series, view: viewOf(record, series), shown: showAs(record, series, by), unknown };
}

let last: { record: AreaRecord; asked: Asked; selection: Selection | null } | undefined;

/** Works out what is shown, once for all parts of the page that ask for the same. Null for an area without any series. */
export function selectionOf(record: AreaRecord, asked: Asked): Selection | null {
  const same = last?.record === record && last.asked.measure === asked.measure && last.asked.by === asked.by;
  if (!last || !same) last = { record, asked, selection: select(record, asked) };
  return last.selection;
}
