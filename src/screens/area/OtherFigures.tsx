import type { JSX } from 'preact';
import type { AreaSeries } from '../../dataset/types.ts';
import type { Trend } from '../../figures/trend/trend.ts';
import { count } from '../../figures/number.ts';
import { periodLabel } from '../../figures/period-words.ts';
import { printedValues } from '../../figures/published/printed-values.ts';
import { otherPeriods } from '../../figures/trend/trend-rows.ts';
import { publishedWords } from '../../figures/published/published-words.ts';
import { SourceLinks } from './Sources.tsx';
import type { Sources } from './series-view.ts';

interface OtherPeriodsProps {
  readonly trend: Trend;
  readonly series: AreaSeries;
  readonly sources: Sources;
}

/** Published counts for periods that are no year of the chart. */
export function OtherPeriods({ trend, series, sources }: OtherPeriodsProps): JSX.Element | null {
  const rows = otherPeriods(trend, series);
  if (rows.length === 0) return null;
  return (
    <details class="more">
      <summary>Other periods that were published ({rows.length})</summary>
      <table>
        <caption>
          Several years together or parts of a year. They overlap with the years above: never add them up.
        </caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" class="n">
              Offences
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((o) => (
            <tr key={`${o.start}${o.end}${o.count}`}>
              <th scope="row">{periodLabel(o)}</th>
              <td class="n">{publishedWords(o)}</td>
              <td>
                <SourceLinks ids={o.sources} sources={sources} />
                {o.note && <p class="quiet">{o.note}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface PrintedBeforeProps {
  readonly series: AreaSeries;
  readonly all: readonly AreaSeries[];
  readonly sources: Sources;
}

/** What newspapers and others printed of recorded crime, beside what the present edition has: police revise their counts. */
export function PrintedBefore({ series, all, sources }: PrintedBeforeProps): JSX.Element | null {
  const rows = printedValues(series, all);
  if (rows.length === 0) return null;
  return (
    <section class="more">
      <h3>Printed before</h3>
      <table>
        <caption>
          Police revise their counts. What was printed at the time, and what the newest edition has for the
          same months.
        </caption>
        <thead>
          <tr>
            <th scope="col">Period and source</th>
            <th scope="col" class="n">
              Printed
            </th>
            <th scope="col" class="n">
              Now
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ observation: o, now, of }) => (
            <tr key={`${o.start}${o.end}${of}${o.count}`}>
              <th scope="row">
                {periodLabel(o)}
                <small>
                  {of !== series.measure.plainName && `${of}. `}
                  <SourceLinks ids={o.sources} sources={sources} />
                </small>
              </th>
              <td class="n">{count(o.count)}</td>
              <td class="n">{now === null ? 'not in it' : count(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
