import type { JSX } from 'preact';
import { count } from '../../figures/number.ts';
import { countedWords } from '../../figures/words/counted.ts';
import type { AreaEntry } from '../../dataset/types.ts';
import { href } from '../../shell/href.ts';

/** The areas pinned on this device, with their newest figures. The page never jumps to one by itself. */
export function MyAreas({ areas }: { areas: readonly AreaEntry[] }): JSX.Element | null {
  if (areas.length === 0) return null;
  return (
    <section id="my-areas">
      <h2>My areas</h2>
      {areas.map(({ id, shortName, newest }) => (
        <a key={id} class="card my-area" href={href(`area/${id}/`)}>
          <b>{shortName}</b>
          {newest && (
            <span class="quiet">
              {newest.atLeast && 'at least '}
              {count(newest.count)} {countedWords(newest, newest.count)}, {newest.period}
            </span>
          )}
        </a>
      ))}
    </section>
  );
}
