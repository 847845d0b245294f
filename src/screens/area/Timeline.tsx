import type { JSX } from 'preact';
import type { AreaRecord, AreaSeries, Milestone } from '../../dataset/types.ts';
import { dayWords } from '../../figures/period-words.ts';
import { byText } from '../../figures/order.ts';
import { COUNTING_CHANGED_HERE } from '../../figures/trend/break-words.ts';

function Entry({ milestone }: { milestone: Milestone }): JSX.Element {
  const { date, title, detail, isBreak, sourceTitle, url } = milestone;
  return (
    <li>
      <b>
        {dayWords(date)}: {title}.
      </b>{' '}
      {isBreak && `${COUNTING_CHANGED_HERE} `}
      {detail}{' '}
      <small>
        {url ? (
          <a href={url} rel="noreferrer">
            {sourceTitle}
          </a>
        ) : (
          sourceTitle
        )}
      </small>
    </li>
  );
}

/** What happened in law, policy and recording over the years of the chart: the breaks of the measure, and the rest. */
export function Timeline({ record, series }: { record: AreaRecord; series: AreaSeries }): JSX.Element | null {
  const all = [...series.breaks, ...record.context].sort((a, b) => byText(a.date, b.date));
  if (all.length === 0) return null;
  return (
    <details class="more">
      <summary>What happened in law and recording ({all.length})</summary>
      <ol class="facts">
        {all.map((milestone) => (
          <Entry key={milestone.date} milestone={milestone} />
        ))}
      </ol>
    </details>
  );
}
