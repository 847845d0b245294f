import type { JSX } from 'preact';
import { periodWords, monthWords, dayWords } from '../../figures/period-words.ts';

import type { Site } from '../../contract/site.ts';
import { SourceBrief } from './SourceBrief.tsx';
import type { MeasureSpan, PublisherEntry } from '../../contract/about.ts';

const Span = ({ span }: { span: MeasureSpan }): JSX.Element => (
  <li>
    <b>{span.plainName}</b>: figures from {periodWords(span)}.
    {span.newest && (
      <>
        {' '}
        <span class="quiet">
          Newest source: <SourceBrief {...span.newest} />.
        </span>
      </>
    )}
  </li>
);

/** What a publisher of quarters does, from the newest edition. */
const Quarterly = ({ site }: { site: Site }): JSX.Element => {
  const { recordedCrime } = site.edition;
  const { from, forces } = site.about.recordedCrime;
  return (
    <p>
      A new edition every quarter, which can also change earlier quarters. The one used here came out on{' '}
      {dayWords(recordedCrime.published)}. It has every quarter from {monthWords(from)} to{' '}
      {monthWords(recordedCrime.to)} for {forces} forces.
    </p>
  );
};

const isQuarterly = ({ basis, spans }: PublisherEntry): boolean =>
  basis === 'recorded-crime' && spans.length === 0;

/** Who publishes counts, how often, and how far ours reach. */
export const Publishers = ({ site }: { site: Site }): JSX.Element => (
  <>
    {site.about.publishers.map((entry) => (
      <section key={entry.name}>
        <h3>{entry.name}</h3>
        {isQuarterly(entry) && <Quarterly site={site} />}
        {entry.basis === 'foi' && (
          <p>
            Counted when police forces were asked, so there is no fixed date. Many of these figures reached us
            through newspapers. Each figure names its source.
          </p>
        )}
        {entry.spans.length > 0 && (
          <ul class="facts">
            {entry.spans.map((span) => (
              <Span key={span.id} span={span} />
            ))}
          </ul>
        )}
      </section>
    ))}
    <h3>Number of children, for rates</h3>
    <ul class="facts">
      {site.about.populations.map(({ publisher, firstYear, lastYear }) => (
        <li key={publisher}>
          {publisher}: children under 18 in the middle of a year, {firstYear} to {lastYear}.
        </li>
      ))}
    </ul>
  </>
);
