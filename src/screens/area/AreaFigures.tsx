import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import { chooseSeries } from '../../figures/choose.ts';
import { choiceWords } from '../../figures/words/choice.ts';
import { CompareLink } from '../compare/CompareLink.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import { NewestFigure } from './NewestFigure.tsx';
import { OtherPeriods, PrintedBefore } from './OtherFigures.tsx';
import type { By } from './address.ts';
import { RateTable } from './RateTable.tsx';
import { showAs, type Shown } from './shown.ts';
import { TakeAway } from './take-away/TakeAway.tsx';
import { Timeline } from './Timeline.tsx';
import { TrendSection } from './TrendSection.tsx';
import { TrendTable } from './TrendTable.tsx';
import { viewOf } from './view.ts';
import { NationalPicture, WhatChanged } from './WhatChanged.tsx';

export interface AreaFiguresProps {
  readonly record: AreaRecord;
  /** Id of the measure asked for in the address; null shows the one that is newest. */
  readonly measure: string | null;
  readonly by: By;
  readonly choose: (measure: string, by: By) => void;
}

/** What the table counts, and what a year or a quarter is; said once on the page. */
function captionOf(series: AreaSeries, { trend }: Shown): string {
  const axis =
    trend.step === 'year' ? '2016/17 means April 2016 to March 2017.' : 'A quarter is three months.';
  return `The same in numbers: ${series.measure.plainName}. ${axis}`;
}

/** Everything of an area's page that depends on the chosen measure. */
export function AreaFigures({ record, measure, by, choose }: AreaFiguresProps): JSX.Element {
  const choice = useMemo(() => chooseSeries(record.series), [record]);
  const asked = record.series.find((s) => s.measure.id === measure);
  const series = asked ?? choice?.first;
  const view = useMemo(() => series && viewOf(record, series), [record, series]);
  const shown = useMemo(() => series && showAs(record, series, by), [record, series, by]);
  if (!choice || !series || !view || !shown) return <p>No figure has been published for this area.</p>;
  const show = (id: string): void => choose(id, 'year');
  // The one shown first stands first, where a phone shows it without scrolling.
  const online = [
    choice.first,
    ...record.series.filter((s) => s !== choice.first && s.measure.online !== 'no'),
  ];
  const rest = record.series.filter((s) => !online.includes(s));
  const { sources } = record;
  return (
    <>
      {measure !== null && !asked && (
        <p class="caution">This address asks for a measure that has no figures here. We show another one.</p>
      )}
      <div class="columns">
        <div>
          <NewestFigure view={view} sources={sources} />
          <WhatChanged view={view} />
        </div>
        <section class="trend">
          <h2>Over the years</h2>
          <MeasureChoice all={online} chosen={series} choose={show} />
          <TrendSection
            record={record}
            series={series}
            shown={shown}
            show={(next) => choose(series.measure.id, next)}
          />
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
        </section>
        <div class="below">
          <NationalPicture view={view} sources={sources} />
          <h2>Read this with care</h2>
          <div class="note">
            <p>
              <b>{series.measure.name}.</b> {series.measure.definition}
            </p>
            {series.measure.caveat !== '' && <p>{series.measure.caveat}</p>}
            <p>
              A rise can mean more offences, better recording, or both. Areas cannot be ranked by these
              numbers.
            </p>
          </div>
          <p class="way">
            <CompareLink area={record.force.id} measure={series.measure} />
          </p>
          <h2>What else is counted here</h2>
          <p>{choiceWords(choice)}</p>
          {rest.length > 0 && (
            <details class="more" open={rest.includes(series)}>
              <summary>Offences that need not be online ({rest.length})</summary>
              <MeasureChoice all={rest} chosen={series} choose={show} />
            </details>
          )}
        </div>
      </div>
    </>
  );
}
