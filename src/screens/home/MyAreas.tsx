import type { JSX } from 'preact';
import type { AreaEntry } from '../../dataset/types.ts';
import { countedWords, numberWords } from '../../figures/cell-words.ts';
import { href } from '../../contract/addresses.ts';

/** The newest figure of a pinned area, never without what it counts: areas differ in that. */
function Newest({ newest }: Pick<AreaEntry, 'newest'>): JSX.Element | null {
  if (!newest) return null;
  return (
    <small>
      {numberWords(newest.count, newest.atLeast)} {countedWords(newest, newest.count)}, {newest.period}
    </small>
  );
}

/**
 * The areas pinned on this device, with their newest figures; the page never jumps to one by itself. Its space is
 * reserved from the first paint on, so that nothing moves when they arrive.
 */
export const MyAreas = ({ areas }: { areas: readonly AreaEntry[] }): JSX.Element => (
  <>
    <h2>My areas</h2>
    {areas.length === 0 ? (
      <p class="quiet">Pin an area on its page, and it will be listed here, on this device only.</p>
    ) : (
      <nav class="chips" aria-label="My areas">
        <ul>
          {areas.map(({ id, shortName, newest }) => (
            <li key={id}>
              <a href={href(`area/${id}/`)}>
                {shortName}
                <Newest newest={newest} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </>
);
