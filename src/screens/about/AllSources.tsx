import type { JSX } from 'preact';
import { SourceEntry } from '../area/Sources.tsx';
import type { SourceEntry as Source } from '../site.ts';

const UNDATED = 'No date known';

/** Every source of the dataset, folded by the year it was published in, newest first. */
export function AllSources({ sources }: { sources: readonly Source[] }): JSX.Element {
  const years = new Map<string, Source[]>();
  for (const source of sources) {
    const year = source.published?.slice(0, 4) ?? UNDATED;
    years.set(year, [...(years.get(year) ?? []), source]);
  }
  const rank = (year: string): string => (year === UNDATED ? '' : year);
  return (
    <>
      {[...years]
        .sort(([a], [b]) => rank(b).localeCompare(rank(a)))
        .map(([year, of]) => (
          <details key={year} class="entry">
            <summary>
              {year} ({of.length})
            </summary>
            <ul class="sources">
              {of.map((source) => (
                <li key={source.id}>
                  <SourceEntry source={source} />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </>
  );
}
