import type { JSX } from 'preact';
import { areOfOneEdition, sourcesOfAreas } from '../../figures/compare/compared-area.ts';
import { RATE_MEANING } from '../../figures/rate/rate-words.ts';
import { YEAR_MEANING } from '../../figures/period-words.ts';
import { TWO_EDITIONS } from '../../figures/compare/compare-words.ts';
import { SourceLinks, SourceList } from '../area/Sources.tsx';
import type { Sources } from '../area/series-view.ts';
import type { ValueKind } from './compare-address.ts';
import { CompareTable } from './CompareTable.tsx';
import { comparedAreas, type AreaState } from './area-state.ts';

/** Below the charts: the same as one table, and where every number comes from. */
export function Results({
  areaStates,
  valueKind,
}: {
  areaStates: readonly AreaState[];
  valueKind: ValueKind;
}): JSX.Element | null {
  const areas = comparedAreas(areaStates);
  if (areas.length === 0) return null;
  const sources: Sources = Object.fromEntries(areas.flatMap((s) => Object.entries(s.record.sources)));
  const { counts, populations } = sourcesOfAreas(areas);
  const ids = valueKind === 'rate' ? [...counts, ...populations] : counts;
  return (
    <>
      {!areOfOneEdition(areas) && <p class="caution">{TWO_EDITIONS}</p>}
      {/* Not the caption, which would be as wide as the table and run off a phone with it. */}
      <p class="quiet">
        The charts in numbers. {valueKind === 'rate' ? RATE_MEANING : YEAR_MEANING} Source of every number:{' '}
        <SourceLinks ids={ids} sources={sources} />.
      </p>
      <CompareTable areas={areas} valueKind={valueKind} />
      <h2 id="sources">Sources</h2>
      <SourceList ids={ids} sources={sources} />
    </>
  );
}
