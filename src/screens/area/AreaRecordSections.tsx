import type { JSX } from 'preact';
import type { AreaRecord } from '../../dataset/types.ts';
import { FullRecord } from './FullRecord.tsx';
import { SourceList } from './Sources.tsx';

/** What an area's page holds whichever measure is chosen: the full record, and every source that it names. */
export const AreaRecordSections = ({ record }: { record: AreaRecord }): JSX.Element => (
  <section class="below">
    <h2>The full record</h2>
    <FullRecord record={record} />
    <h2 id="sources">Sources</h2>
    <SourceList ids={Object.keys(record.sources)} sources={record.sources} />
  </section>
);
