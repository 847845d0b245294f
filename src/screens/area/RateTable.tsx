import type { JSX } from 'preact';
import type { AreaRecord, AreaSeries } from '../../dataset/types.ts';
import { count, decimal } from '../../figures/number.ts';
import { ratesOf, type RatePoint } from '../../figures/rate/rate.ts';
import { yearlyTrend } from '../../figures/trend/build-trend.ts';
import { cellWords } from '../../figures/cell-words.ts';
import { noRateWords } from '../../figures/rate/no-rate-words.ts';
import { RATE_CARE } from '../../figures/care/care-words.ts';
import { SourceLinks } from './Sources.tsx';

function Row({ rated }: { rated: RatePoint }): JSX.Element {
  const { point, rate } = rated;
  return (
    <tr>
      <th scope="row">{point.label}</th>
      <td class="n">{cellWords(point.cell)}</td>
      {rate.kind === 'rate' ? (
        <>
          <td class="n">
            {count(rate.population.under18)}
            {rate.borrowed && <small>of mid-{rate.population.year}, the newest</small>}
          </td>
          <td class="n">{decimal(rate.per10000)}</td>
        </>
      ) : (
        <td class="n" colSpan={2}>
          {noRateWords(rate.why).inColumn}
        </td>
      )}
    </tr>
  );
}

/** The rates of the chart with the counts and populations they are made from, newest first. */
export function RateTable({ record, series }: { record: AreaRecord; series: AreaSeries }): JSX.Element {
  const counted = [...new Set(record.populations.map((p) => p.source))];
  const sources = [...(series.quarters ? [series.quarters.source] : []), ...counted];
  return (
    <table>
      <caption>
        The same in numbers: {series.measure.plainName}, divided by the children under 18 who lived in the
        area in the middle of the year. {RATE_CARE.caption} Every number:{' '}
        <SourceLinks ids={sources} sources={record.sources} />.
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" class="n">
            Offences
          </th>
          <th scope="col" class="n">
            Children
          </th>
          <th scope="col" class="n">
            Per 10,000
          </th>
        </tr>
      </thead>
      <tbody>
        {ratesOf(series.measure, yearlyTrend(series), record.populations)
          .reverse()
          .map((rated) => (
            <Row key={rated.point.start} rated={rated} />
          ))}
      </tbody>
    </table>
  );
}
