import type { JSX } from 'preact';
import type { AreaRecord, AreaSeries, Observation } from '../../dataset/types.ts';
import { count } from '../../figures/number.ts';
import { periodLabel } from '../../figures/period-words.ts';
import { countIn } from '../../figures/published/printed-values.ts';
import { doubtWords, publishedWords } from '../../figures/published/published-words.ts';
import { SourceLinks } from './Sources.tsx';
import { byText } from '../../figures/order.ts';

/** What became of a printed value: it stands, or what stands in its place. */
function fate(o: Observation, series: AreaSeries): string {
  if (series.quarters) {
    const now = countIn(series, o);
    return now === null ? 'The present edition does not cover it.' : `The present edition has ${count(now)}.`;
  }
  if (o.status === 'stands') return o.doubt ? `Stands, but ${doubtWords(o.doubt)}.` : 'Stands.';
  const standing = series.observations.find(
    (s) => s.status === 'stands' && s.start === o.start && s.end === o.end,
  );
  return standing ? `${count(standing.count)} stands.` : 'Nothing stands for this period.';
}

const byPeriod = (a: Observation, b: Observation): number =>
  byText(b.end, a.end) || byText(b.start, a.start) || byText(a.status, b.status);

function Printed({ series, record }: { series: AreaSeries; record: AreaRecord }): JSX.Element {
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup">
          <b>{series.measure.plainName}</b>
        </th>
      </tr>
      {[...series.observations].sort(byPeriod).map((o) => (
        <tr key={`${o.start}${o.end}${o.count}${o.status}`}>
          <th scope="row">{periodLabel(o)}</th>
          <td class="n">{publishedWords(o)}</td>
          <td>
            {fate(o, series)} <SourceLinks ids={o.sources} sources={record.sources} />
            {o.note && <p class="quiet">{o.note}</p>}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Every value of every measure that was ever printed for an area: which stands, what it replaced, and why. */
export function FullRecord({ record }: { record: AreaRecord }): JSX.Element | null {
  const printed = record.series.filter((s) => s.observations.length > 0);
  const values = printed.reduce((sum, s) => sum + s.observations.length, 0);
  if (values === 0) return null;
  return (
    <details class="more">
      <summary>
        Everything printed about {record.force.shortName} ({values} values)
      </summary>
      <table>
        <caption>
          Counts as they were printed, measure by measure. Different measures count different things: never
          add them up.
        </caption>
        {printed.map((series) => (
          <Printed key={series.measure.id} series={series} record={record} />
        ))}
      </table>
    </details>
  );
}
