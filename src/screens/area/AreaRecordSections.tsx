import type { JSX } from 'preact';
import type { AreaRecord } from '../../dataset/types.ts';
import { FullRecord } from './FullRecord.tsx';
import { SourceList } from './Sources.tsx';

/** Ids of the sources that an area's own figures name. */
function ownSources({ series, populations }: AreaRecord): ReadonlySet<string> {
  const own = series.flatMap(({ quarters, observations }) => [
    ...(quarters ? [quarters.source] : []),
    ...observations.flatMap((o) => o.sources),
  ]);
  return new Set([...own, ...populations.map((p) => p.source)]);
}

/** What an area's page holds whichever measure is chosen: the full record, and every source that it names. */
export function AreaRecordSections({ record }: { record: AreaRecord }): JSX.Element {
  const own = ownSources(record);
  const ids = Object.keys(record.sources);
  const rest = ids.filter((id) => !own.has(id));
  return (
    <section class="below">
      <h2>The full record</h2>
      <FullRecord record={record} />
      <h2 id="sources">Sources for {record.force.shortName}</h2>
      <SourceList ids={ids.filter((id) => own.has(id))} sources={record.sources} />
      {rest.length > 0 && (
        <>
          <h3>Sources for the national figures</h3>
          <SourceList ids={rest} sources={record.sources} />
        </>
      )}
    </section>
  );
}
