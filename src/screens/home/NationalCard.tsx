import type { JSX } from 'preact';
import { newestChange } from '../../figures/change/change.ts';
import { newestFigure } from '../../figures/newest/newest.ts';
import { daysIn } from '../../figures/period.ts';
import { buildTrend } from '../../figures/trend/build-trend.ts';
import { changeWords } from '../../figures/change/change-words.ts';
import { nationalLookup } from '../../figures/national/national.ts';
import { newestWords, perDayWords } from '../../figures/newest/newest-words.ts';
import { coverWords } from '../../figures/national/national-words.ts';
import { SourceEntry } from '../area/Sources.tsx';
import type { NationalSeries } from '../../contract/site.ts';

/** Published totals cover other forces each year, so only a sum of all forces has a change (figures rule 10). */
const changeOf = (series: NationalSeries): string =>
  series.summed
    ? changeWords(newestChange(buildTrend(series, series.breaks), series.breaks)).lead
    : 'We state no rise or fall: other forces answer each year.';

/** The newest national figure of a measure: what it covers, what changed, where it comes from. */
export function NationalCard({ series }: { series: NationalSeries }): JSX.Element | null {
  const trend = buildTrend(series, series.breaks);
  const newest = newestFigure(trend);
  if (!newest) return null;
  const { number, what } = newestWords(newest, series.measure);
  const [national] = nationalLookup([series])(newest.period);
  return (
    <article class="card">
      <h3>{series.name}</h3>
      <p class="card-number">{number}</p>
      <p>
        {what}. {perDayWords(newest.cell.value, daysIn(newest.period))}
      </p>
      <p class="quiet">
        {national && coverWords(national)} {changeOf(series)}
      </p>
      <details class="origin">
        <summary>
          <span class="link">Where this comes from</span>
        </summary>
        <ul>
          {(national?.sources ?? []).map((id) => {
            const source = series.sources[id];
            return (
              source && (
                <li key={id}>
                  <SourceEntry source={source} />
                </li>
              )
            );
          })}
        </ul>
        <p>
          {series.measure.definition} {series.measure.caveat}
        </p>
      </details>
    </article>
  );
}
