import { Fragment, type JSX } from 'preact';
import type { AreaSeries, Observation } from '../../dataset/types.ts';
import type { Trend } from '../../figures/trend/trend.ts';
import { periodLabel, dayWords } from '../../figures/period-words.ts';
import { trendRows, type TrendRow } from '../../figures/trend/trend-rows.ts';
import type { NationalLookup } from '../../figures/national/national.ts';
import { cellWords } from '../../figures/cell-words.ts';
import { doubtBeside, publishedWords } from '../../figures/published/published-words.ts';
import { DO_NOT_COMPARE } from '../../figures/trend/break-words.ts';
import { periodOf } from '../../figures/cell.ts';
import { SourceLinks } from './Sources.tsx';
import type { Sources } from './series-view.ts';

interface TrendTableProps {
  readonly trend: Trend;
  readonly series: AreaSeries;
  readonly nationalOf: NationalLookup;
  readonly sources: Sources;
  readonly caption: string;
}

function NotUsed({ observation, sources }: { observation: Observation; sources: Sources }): JSX.Element {
  return (
    <tr class="not-used">
      <th scope="row">{periodLabel(observation)}</th>
      <td class="n">{publishedWords(observation)}</td>
      <td>
        <SourceLinks ids={observation.sources} sources={sources} />
        {observation.note && <p class="quiet">{observation.note}</p>}
      </td>
    </tr>
  );
}

interface RowProps {
  readonly row: TrendRow;
  readonly nationalOf: NationalLookup;
  readonly sources: Sources;
  /** Published values name their sources row by row; recorded crime has one for all. */
  readonly sourced: boolean;
}

function Row({ row, nationalOf, sources, sourced }: RowProps): JSX.Element {
  const { point, standing, others, breaks } = row;
  const missing = point.cell.kind === 'not-published';
  const [national] = nationalOf(periodOf(point));
  return (
    <>
      <tr class={missing ? 'missing' : undefined}>
        <th scope="row">{point.label}</th>
        <td class="n">{cellWords(point.cell)}</td>
        {!sourced && <td class="n">{national ? cellWords(national.cell) : ''}</td>}
        {sourced && (
          <td>
            {standing && <SourceLinks ids={standing.sources} sources={sources} />}
            {national && (
              <p class="quiet">
                {national.total.name}: {cellWords(national.cell)}
              </p>
            )}
            {standing?.doubt && <p class="caution">{doubtBeside(standing.doubt)}</p>}
            {standing?.note && <p class="quiet">{standing.note}</p>}
          </td>
        )}
      </tr>
      {others.map((o) => (
        <NotUsed key={`${o.count}${o.status}`} observation={o} sources={sources} />
      ))}
      {breaks.map((b) => (
        <tr key={b.date} class="break">
          <td colSpan={3}>
            <b>
              {dayWords(b.date)}: {b.title}.
            </b>{' '}
            {b.detail}
            {b.before > 0 && ` ${DO_NOT_COMPARE.screen}`}
          </td>
        </tr>
      ))}
    </>
  );
}

/** The chart once more, as a table: newest first, gaps and breaks in words, restated and disputed values beside those that stand. */
export function TrendTable({
  trend,
  series,
  nationalOf,
  sources,
  caption,
}: TrendTableProps): JSX.Element | null {
  if (trend.points.length === 0) return null;
  const sourced = !series.quarters;
  return (
    <table>
      <caption>
        {caption}
        {series.quarters && (
          <>
            {' '}
            Every number: <SourceLinks ids={[series.quarters.source]} sources={sources} />.
          </>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{trend.step === 'year' ? 'Year' : 'Quarter'}</th>
          <th scope="col" class="n">
            Here
          </th>
          {sourced ? (
            <th scope="col">Source</th>
          ) : (
            <th scope="col" class="n">
              {series.totals[0]?.name}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {trendRows(trend, series).map((row) => (
          <Fragment key={row.point.start}>
            <Row row={row} nationalOf={nationalOf} sources={sources} sourced={sourced} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
