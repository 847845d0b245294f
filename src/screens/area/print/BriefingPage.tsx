import type { JSX } from 'preact';
import type { AreaRecord, IsoDate } from '../../../dataset/types.ts';
import { chooseSeries } from '../../../figures/trend/choose-series.ts';
import { viewOf } from '../series-view.ts';
import { Briefing } from './Briefing.tsx';
import { PageLink } from './PageLink.tsx';

/** Names what a sheet shows, so that it is drawn anew only for something else. */
export const sheetKey = (measure: string, editionDate: IsoDate): string => `${measure} ${editionDate}`;

interface BriefingPageProps {
  readonly record: AreaRecord;
  readonly editionDate: IsoDate;
}

/**
 * The sheet that an area's page prints, complete without scripts: hidden on screen, and in print the only thing but the
 * help. It stands after all else, so that it does not hold up what is seen first.
 */
export function BriefingPage({ record, editionDate }: BriefingPageProps): JSX.Element | null {
  const series = chooseSeries(record.series)?.first;
  if (!series) return null;
  return (
    <section class="briefing">
      <div class="b-sheet" data-shows={sheetKey(series.measure.id, editionDate)}>
        <Briefing record={record} view={viewOf(record, series)} editionDate={editionDate} />
      </div>
      <div class="b-link">
        <PageLink address={`/area/${record.force.id}/`} />
      </div>
    </section>
  );
}
