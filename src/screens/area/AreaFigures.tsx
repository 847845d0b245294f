import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AreaRecord } from '../../dataset/types.ts';
import { chooseSeries } from '../../figures/choose.ts';
import { choiceWords } from '../../figures/words/choice.ts';
import { MeasureChoice } from './MeasureChoice.tsx';
import { NewestFigure } from './NewestFigure.tsx';
import { OtherPeriods, PrintedBefore } from './OtherFigures.tsx';
import { SourceList } from './Sources.tsx';
import { TrendSection, type Step } from './TrendSection.tsx';
import { TrendTable } from './TrendTable.tsx';
import { sourceIds, viewOf } from './view.ts';
import { NationalPicture, WhatChanged } from './WhatChanged.tsx';

export interface AreaFiguresProps {
  readonly record: AreaRecord;
  /** Id of the measure asked for in the address; null shows the one that is newest. */
  readonly measure: string | null;
  readonly step: Step;
  readonly choose: (measure: string, step: Step) => void;
}

/** Everything of an area's page that depends on the chosen measure. */
export function AreaFigures({ record, measure, step, choose }: AreaFiguresProps): JSX.Element {
  const choice = useMemo(() => chooseSeries(record.series), [record]);
  const asked = record.series.find((s) => s.measure.id === measure);
  const series = asked ?? choice?.first;
  const view = useMemo(() => series && viewOf(record, series), [record, series]);
  if (!choice || !series || !view) return <p>No figure has been published for this area.</p>;
  const trend = step === 'quarter' && view.quarters ? view.quarters : view.years;
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
          <NationalPicture view={view} sources={sources} />
        </div>
        <div>
          <h2>Over the years</h2>
          <MeasureChoice all={record.series} chosen={series} choose={(id) => choose(id, 'year')} />
          <TrendSection
            record={record}
            view={view}
            step={step}
            setStep={(next) => choose(series.measure.id, next)}
          />
          <p class="quiet">{choiceWords(choice)}</p>
        </div>
      </div>
      <h2>The same in numbers</h2>
      {trend.points.length > 0 && (
        <TrendTable
          trend={trend}
          series={series}
          sources={sources}
          caption={`${series.measure.plainName}, ${record.force.shortName}. ${trend.step === 'year' ? '2016/17 means April 2016 to March 2017.' : 'Each quarter is three months.'}`}
        />
      )}
      <OtherPeriods trend={view.years} series={series} sources={sources} />
      <PrintedBefore series={series} all={record.series} sources={sources} />
      <h2>Read this with care</h2>
      <div class="note">
        <p>
          <b>{series.measure.name}.</b> {series.measure.definition}
        </p>
        {series.measure.caveat !== '' && <p>{series.measure.caveat}</p>}
        <p>A rise can mean more offences, better recording, or both. Areas cannot be ranked by these numbers.</p>
      </div>
      <h2 id="sources">Sources</h2>
      <SourceList ids={sourceIds(record, view)} sources={sources} />
    </>
  );
}
