import type { JSX } from 'preact';
import { areOfOneEdition, sourcesOfSides } from '../../figures/compare/side.ts';
import { SourceList } from '../area/Sources.tsx';
import type { Sources } from '../area/view.ts';
import type { Shown } from './address.ts';
import { CompareTable } from './CompareTable.tsx';
import { sidesOf, type Place } from './places.ts';

const MIXED =
  'These areas come from two editions of the figures, so the newest years may not fit together. Open this page again with a connection.';

/** Below the charts: the same as one table, and where every number comes from. */
export function Results({ places, shown }: { places: readonly Place[]; shown: Shown }): JSX.Element | null {
  const sides = sidesOf(places);
  if (sides.length === 0) return null;
  const sources: Sources = Object.fromEntries(sides.flatMap((s) => Object.entries(s.record.sources)));
  const { counts, populations } = sourcesOfSides(sides);
  return (
    <>
      {!areOfOneEdition(sides) && <p class="caution">{MIXED}</p>}
      <CompareTable sides={sides} shown={shown} sources={sources} />
      <h2 id="sources">Sources</h2>
      <SourceList ids={shown === 'rate' ? [...counts, ...populations] : counts} sources={sources} />
    </>
  );
}
