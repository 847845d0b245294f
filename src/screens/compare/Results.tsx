import type { JSX } from 'preact';
import { areOfOneEdition, sourcesOfSides } from '../../figures/compare/compared-area.ts';
import { RATE_MEANING } from '../../figures/compare/compare-words.ts';
import { SourceLinks, SourceList } from '../area/Sources.tsx';
import type { Sources } from '../area/series-view.ts';
import type { ValueKind } from './compare-address.ts';
import { CompareTable } from './CompareTable.tsx';
import { sidesOf, type AreaState } from './area-state.ts';

const MIXED =
  'The figures for these areas come from two editions, so the newest years may not match. Open this page again when you have a connection.';

/** Below the charts: the same as one table, and where every number comes from. */
export function Results({
  areaStates,
  valueKind,
}: {
  areaStates: readonly AreaState[];
  valueKind: ValueKind;
}): JSX.Element | null {
  const sides = sidesOf(areaStates);
  if (sides.length === 0) return null;
  const sources: Sources = Object.fromEntries(sides.flatMap((s) => Object.entries(s.record.sources)));
  const { counts, populations } = sourcesOfSides(sides);
  const ids = valueKind === 'rate' ? [...counts, ...populations] : counts;
  return (
    <>
      {!areOfOneEdition(sides) && <p class="caution">{MIXED}</p>}
      {/* Not the caption, which would be as wide as the table and run off a phone with it. */}
      <p class="quiet">
        The charts in numbers.{' '}
        {valueKind === 'rate' ? RATE_MEANING : '2016/17 means April 2016 to March 2017.'} Source of every
        number: <SourceLinks ids={ids} sources={sources} />.
      </p>
      <CompareTable sides={sides} valueKind={valueKind} />
      <h2 id="sources">Sources</h2>
      <SourceList ids={ids} sources={sources} />
    </>
  );
}
