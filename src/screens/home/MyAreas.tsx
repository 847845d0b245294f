import type { JSX } from 'preact';
import type { AreaEntry } from '../../dataset/types.ts';
import { countedWords, numberWords } from '../../figures/cell-words.ts';
import { areaPath, href } from '../../contract/addresses.ts';

/** A pinned area; `newest` is null where the area has no figure, and where its newest figure is not known. */
export type PinnedArea = Pick<AreaEntry, 'id' | 'shortName' | 'newest'>;

interface MyAreasProps {
  readonly areas: readonly PinnedArea[];
  /** Areas are pinned, but the list with their newest figures could not be had. */
  readonly isListMissing?: boolean;
}

/** The newest figure of a pinned area, never without what it counts: areas differ in that. */
function Newest({ newest }: Pick<PinnedArea, 'newest'>): JSX.Element | null {
  if (!newest) return null;
  return (
    <small>
      {numberWords(newest.count, newest.atLeast)} {countedWords(newest, newest.count)}, {newest.period}
    </small>
  );
}

/**
 * The areas pinned on this device, with their newest figures; the page never jumps to one by itself.
 * Its room is kept free from the first paint on, so that nothing moves when they arrive.
 */
export const MyAreas = ({ areas, isListMissing = false }: MyAreasProps): JSX.Element => (
  <>
    <h2>My areas</h2>
    {isListMissing && (
      <p class="quiet">
        Your pinned areas are kept on this device. Their newest figures could not be loaded here.
      </p>
    )}
    {areas.length === 0 && !isListMissing && (
      <p class="quiet">Pin an area on its page, and it stays here, on this device only.</p>
    )}
    {areas.length > 0 && (
      <nav class="chips" aria-label="My areas">
        <ul>
          {areas.map(({ id, shortName, newest }) => (
            <li key={id}>
              <a href={href(areaPath(id))}>
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
