import type { JSX } from 'preact';
import { newestWords, noNewestWords } from '../../figures/newest/newest-words.ts';
import { cellWords } from '../../figures/cell-words.ts';
import { publisherName } from '../../figures/published/publisher-words.ts';
import { alsoPrintedWords } from '../../figures/published/published-words.ts';
import { publishedFor } from '../../figures/published/printed-values.ts';
import { SourceEntry } from './Sources.tsx';
import type { SeriesView, Sources } from './series-view.ts';

/** Values printed for the same period that are not used: both are shown, and which one stands. */
function Disagreement({ view }: { view: SeriesView }): JSX.Element | null {
  const { newest, series } = view;
  if (!newest || series.quarters) return null;
  const others = publishedFor(series.observations, newest.period).filter((o) => o.status !== 'stands');
  if (others.length === 0) return null;
  return <p class="quiet">{alsoPrintedWords(others)}</p>;
}

/** The same for the country, in one line; the section on the national picture says more. */
function Beside({ view }: { view: SeriesView }): JSX.Element | null {
  const [first] = view.national;
  if (!first) return null;
  return (
    <p class="quiet">
      {first.total.name}, same period: <b>{cellWords(first.cell)}</b>
      {first.forces !== null && ` (${first.forces} forces)`}
    </p>
  );
}

/** The figure a page leads with: number, what it counts, its period and its publisher. */
export function NewestFigure({ view, sources }: { view: SeriesView; sources: Sources }): JSX.Element {
  const { newest, series, newestSources } = view;
  const { measure } = series;
  if (!newest) {
    return (
      <section class="figure" id="newest-figure">
        <p class="figure-words">{noNewestWords(measure)}</p>
        <p class="quiet">What was published for other periods is listed below.</p>
      </section>
    );
  }
  const words = newestWords(newest, measure);
  return (
    <section class="figure" id="newest-figure" aria-label="Newest figure" aria-live="polite">
      <p class="figure-number">{words.number}</p>
      <p class="figure-words">{words.what}</p>
      <Disagreement view={view} />
      <Beside view={view} />
      <details class="origin">
        <summary>
          {publisherName(measure)}. <span class="link">Where this comes from</span>
        </summary>
        <ul>
          {newestSources.map((id) => {
            const source = sources[id];
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
          {measure.publisher}. {measure.definition}
        </p>
      </details>
    </section>
  );
}
