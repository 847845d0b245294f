import type { JSX } from 'preact';
import { sourcesOfAreas, areOfOneEdition } from '../../figures/compare/compared-area.ts';
import { RATE_MEANING } from '../../figures/rate/rate-words.ts';
import { YEAR_MEANING } from '../../figures/period-words.ts';
import { TWO_EDITIONS } from '../../figures/compare/compare-words.ts';
import { SourceLinks, SourceList } from '../area/Sources.tsx';
import type { Sources } from '../area/series-view.ts';
import type { Shown } from './compare-address.ts';
import { CompareTable } from './CompareTable.tsx';
import { sidesOf, type Place } from './area-state.ts';

/** Below the charts: the same as one table, and where every number comes from. */
export function Results({ places, shown }: { places: readonly Place[]; shown: Shown }): JSX.Element | null {
  const sides = sidesOf(places);
  if (sides.length === 0) return null;
  const sources: Sources = Object.fromEntries(sides.flatMap((s) => Object.entries(s.record.sources)));
  const { counts, populations } = sourcesOfAreas(sides);
  const ids = shown === 'rate' ? [...counts, ...populations] : counts;
  return (
    <>
      {!areOfOneEdition(sides) && <p class="caution">{TWO_EDITIONS}</p>}
      {/* Not the caption, which would be as wide as the table and run off a phone with it. */}
      <p class="quiet">
        The same in numbers. {shown === 'rate' ? RATE_MEANING : YEAR_MEANING} Every number:{' '}
        <SourceLinks ids={ids} sources={sources} />.
      </p>
      <CompareTable sides={sides} shown={shown} />
      <h2 id="sources">Sources</h2>
      <SourceList ids={ids} sources={sources} />
    </>
  );
}
