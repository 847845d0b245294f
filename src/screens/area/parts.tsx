import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import { choiceWords } from '../../figures/trend/trend-words.ts';
import { QUARTER_MEANING, YEAR_MEANING } from '../../figures/period-words.ts';
import { RISE_CARE } from '../../figures/care/care-words.ts';
import { CompareLink } from '../compare/CompareLink.tsx';
import { useAsked, type AskedStore } from './view-store.ts';
import { MeasureChoice } from './MeasureChoice.tsx';
import { NewestFigure } from './NewestFigure.tsx';
import { OtherPeriods, PrintedBefore } from './OtherFigures.tsx';
import { pageEdition } from './page-edition.ts';
import { wanted } from './print/print-request.ts';
import { RateTable } from './RateTable.tsx';
import { selectionOf, type Selection } from './selection.ts';
import type { Shown } from './trend-view.ts';
import { TakeAway } from './take-away/TakeAway.tsx';
import { Timeline } from './Timeline.tsx';
import { TrendSection } from './TrendSection.tsx';
import { TrendTable } from './TrendTable.tsx';
import { NationalPicture, WhatChanged } from './WhatChanged.tsx';

/** What every part of an area's figures is drawn from. */
export interface PartProps {
  readonly record: AreaRecord;
  readonly store: AskedStore;
}

const useSelection = ({ record, store }: PartProps, later = false): Selection | null =>
  selectionOf(record, useAsked(store, later));

/** A print shows what is asked for at its moment. */
function usePrint({ record, store }: PartProps): void {
  useEffect(() => {
    wanted.now = () => {
      const selected = selectionOf(record, store.get());
      return selected && { record, view: selected.view, editionDate: pageEdition() };
    };
  }, [record, store]);
}

/** The newest figure and what changed. */
export function Lead(props: PartProps): JSX.Element {
  const selected = useSelection(props);
  if (!selected) return <p>No figure has been published for this area.</p>;
  const { view, unknown } = selected;
  return (
    <>
      {unknown && (
        <p class="caution">This address asks for a measure that has no figures here. We show another one.</p>
      )}
      <NewestFigure view={view} sources={props.record.sources} />
      <WhatChanged view={view} />
    </>
  );
}

/** Measures about online offences, the one shown first at the head, where a phone has it without scrolling. */
const online = ({ series }: AreaRecord, first: AreaSeries): AreaSeries[] => [
  first,
  ...series.filter((s) => s !== first && s.measure.online !== 'no'),
];

/** The choice of what is counted, and the chart. */
export function TrendPart(props: PartProps): JSX.Element | null {
  const selected = useSelection(props);
  if (!selected) return null;
  const { record, store } = props;
  const { choice, series, shown } = selected;
  return (
    <>
      <h2>Over the years</h2>
      <MeasureChoice
        all={online(record, choice.first)}
        chosen={series}
        choose={(id) => store.choose(id, 'year')}
      />
      <TrendSection
        record={record}
        series={series}
        shown={shown}
        show={(by) => store.choose(series.measure.id, by)}
        why={choiceWords(choice)}
      />
    </>
  );
}

/** What the table counts, and what a year or a quarter is; said once on the page. */
function captionOf({ measure }: AreaSeries, { trend }: Shown): string {
  const axis = trend.step === 'year' ? YEAR_MEANING : QUARTER_MEANING;
  return `The same in numbers: ${measure.plainName}. ${axis}`;
}

/** The chart as a table, what else was printed, and the ways to take it away. */
export function TablePart(props: PartProps): JSX.Element | null {
  const selected = useSelection(props, true);
  usePrint(props);
  if (!selected) return null;
  const { record } = props;
  const { series, view, shown } = selected;
  const { sources } = record;
  return (
    <>
      {shown.by === 'rate' ? (
        <RateTable record={record} series={series} />
      ) : (
        <TrendTable
          trend={shown.trend}
          series={series}
          nationalOf={view.nationalOf}
          sources={sources}
          caption={captionOf(series, shown)}
        />
      )}
      <TakeAway record={record} view={view} shown={shown} />
      <Timeline record={record} series={series} />
      <OtherPeriods trend={view.years} series={series} sources={sources} />
      <PrintedBefore series={series} all={record.series} sources={sources} />
    </>
  );
}

/** The country, the care to read with, and the measures that need not be online. */
export function NotesPart(props: PartProps): JSX.Element | null {
  const selected = useSelection(props, true);
  if (!selected) return null;
  const { record, store } = props;
  const { choice, series, view } = selected;
  const { name, definition, caveat } = series.measure;
  const shownAbove = online(record, choice.first);
  const rest = record.series.filter((s) => !shownAbove.includes(s));
  return (
    <>
      <NationalPicture view={view} sources={record.sources} />
      <h2>Read this with care</h2>
      <div class="note">
        <p>
          <b>{name}.</b> {definition}
        </p>
        {caveat !== '' && <p>{caveat}</p>}
        <p>{RISE_CARE}</p>
      </div>
      <p class="way">
        <CompareLink area={record.force.id} measure={series.measure} />
      </p>
      {rest.length > 0 && (
        <details class="more" open={rest.includes(series)}>
          <summary>Offences that need not be online ({rest.length})</summary>
          <MeasureChoice all={rest} chosen={series} choose={(id) => store.choose(id, 'year')} />
        </details>
      )}
    </>
  );
}
