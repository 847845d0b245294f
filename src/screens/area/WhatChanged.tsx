import type { JSX } from 'preact';
import { changeWords, disputeWords, riseCare } from '../../figures/change/change-words.ts';
import { cellWords } from '../../figures/cell-words.ts';
import { COUNTS_ARE_NOT_CHILDREN, RATE_CARE } from '../../figures/care/care-words.ts';
import { rateWords } from '../../figures/rate/rate-words.ts';
import { coverWords } from '../../figures/national/national-words.ts';
import { decimal } from '../../figures/number.ts';
import { SourceLinks } from './Sources.tsx';
import type { SeriesView, Sources } from './series-view.ts';

/** The change between the two newest figures with its arithmetic, or why none is stated. */
export function WhatChanged({ view }: { view: SeriesView }): JSX.Element {
  const { lead, rest } = changeWords(view.change);
  const care = riseCare(view.change, view.series.measure);
  const dispute = disputeWords(view.change, view.series.observations);
  return (
    <section>
      <h2 class="visually-hidden">What changed</h2>
      <p class="lead">{lead}</p>
      {rest !== '' && <p class="quiet">{rest}</p>}
      {care !== '' && <p class="caution">{care}</p>}
      {dispute !== '' && <p class="caution">{dispute}</p>}
      <p class="quiet">{COUNTS_ARE_NOT_CHILDREN}</p>
    </section>
  );
}

/** The same measure and period for the country, and the rate by the number of children where one is allowed. */
export function NationalPicture({
  view,
  sources,
}: {
  view: SeriesView;
  sources: Sources;
}): JSX.Element | null {
  const { newest, national, rate, nationalRate } = view;
  if (!newest) return null;
  const rated = rate ? rateWords(rate) : '';
  return (
    <section class="national">
      <h2>The national picture, {newest.label}</h2>
      {national.length === 0 && <p>No national total of this measure was published for this period.</p>}
      <ul class="facts">
        {national.map((n) => (
          <li key={n.total.area}>
            {n.total.name}: <b>{cellWords(n.cell)}</b>. {coverWords(n)}{' '}
            <SourceLinks ids={n.sources} sources={sources} />
          </li>
        ))}
      </ul>
      {rated !== '' && (
        <p>
          {rate?.kind === 'rate' ? (
            <>
              Here: {rated} <SourceLinks ids={[rate.population.source]} sources={sources} />
            </>
          ) : (
            rated
          )}
        </p>
      )}
      {nationalRate?.rate.kind === 'rate' && rate?.kind === 'rate' && (
        <p class="quiet">
          {nationalRate.name}: {decimal(nationalRate.rate.per10000)}. {RATE_CARE.afterRates}
        </p>
      )}
    </section>
  );
}
