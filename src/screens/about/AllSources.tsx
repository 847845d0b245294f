import type { JSX } from 'preact';
import { SourceCitation } from '../area/Sources.tsx';
import type { SourceWithId as Source } from '../../contract/site.ts';

/** A field that filters the list of sources below it; of no use without scripts, so not shown without them. */
const SourceSearch = ({ total }: { total: number }): JSX.Element => (
  <div class="needs-script source-search">
    <label for="source-search">Find a source by title, publisher, area or year</label>
    <input
      id="source-search"
      type="search"
      autocomplete="off"
      spellcheck={false}
      aria-controls="source-list"
    />
    <p id="source-count" role="status" class="quiet">
      {total} sources
    </p>
  </div>
);

const UNDATED = 'No date known';

/** More areas than this are told by their number. */
const FEW = 8;

const areaWords = (areas: readonly string[]): string =>
  areas.length > FEW ? `${areas.length} areas` : areas.join(', ');

interface AllSourcesProps {
  readonly sources: readonly Source[];
  /** Names of areas by the id of a source. */
  readonly usedFor: Readonly<Record<string, readonly string[]>>;
}

/** Every source of the dataset, folded by the year it was published in, newest first, and a field to find one. */
export function AllSources({ sources, usedFor }: AllSourcesProps): JSX.Element {
  const years = new Map<string, Source[]>();
  for (const source of sources) {
    const year = source.published?.slice(0, 4) ?? UNDATED;
    years.set(year, [...(years.get(year) ?? []), source]);
  }
  const rank = (year: string): string => (year === UNDATED ? '' : year);
  return (
    <>
      <SourceSearch total={sources.length} />
      <div id="source-list">
        {[...years]
          .sort(([a], [b]) => rank(b).localeCompare(rank(a)))
          .map(([year, of]) => (
            <details key={year} class="entry">
              <summary>
                {year} ({of.length})
              </summary>
              <ul class="sources">
                {of.map((source) => {
                  const areas = usedFor[source.id] ?? [];
                  return (
                    <li key={source.id}>
                      <SourceCitation source={source} />
                      {areas.length > 0 && ` Figures for: ${areaWords(areas)}.`}
                    </li>
                  );
                })}
              </ul>
            </details>
          ))}
      </div>
    </>
  );
}
