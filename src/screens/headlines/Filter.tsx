import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { isId, isListOf, isNatural, isObjectOf, isText } from '../../contract/shape.ts';
import { readArea, showQuery, writeArea } from './headlines-address.ts';

interface FilterProps {
  /** Areas with a headline, alphabetical, and how many each has. */
  readonly areas: readonly { readonly id: string; readonly name: string; readonly headlines: number }[];
  readonly all: number;
}

/** What the page holds for it. */
export const isFilter = isObjectOf<FilterProps>({
  areas: isListOf(isObjectOf({ id: isId, name: isText, headlines: isNatural })),
  all: isNatural,
});

/** With few claims on the printed sheet each gets more room. */
const FEW = 4;

const headlinesWords = (n: number): string => (n === 1 ? '1 headline' : `${n} headlines`);

/** Hides the cards and the claims of other areas. They are in the HTML, so no script draws them. */
function hideOthers(area: string, shown: number): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-area]')) {
    item.hidden = area !== '' && item.dataset['area'] !== area;
  }
  document.querySelector('.sheet')?.classList.toggle('few', shown <= FEW);
}

/** Chooses an area among the headlines, says how many are left, and prints them. */
export function Filter({ areas, all }: FilterProps): JSX.Element {
  // Null until the address was read, after the first drawing, so that it is the same as in the HTML.
  const [requestedArea, setRequestedArea] = useState<string | null>(null);
  const found = areas.find(({ id }) => id === requestedArea);
  const area = found?.id ?? '';
  const shown = found?.headlines ?? all;
  useLayoutEffect(() => {
    if (requestedArea === null) return setRequestedArea(readArea(location.search));
    hideOthers(area, shown);
    document.documentElement.classList.remove('asks');
  }, [requestedArea, area, shown]);
  const unknown = requestedArea !== null && requestedArea !== '' && !found;
  const words = found
    ? `${headlinesWords(found.headlines)} of ${all}: ${found.name}.`
    : `${unknown ? 'No headline here is about that area. All are shown: ' : ''}${headlinesWords(all)}.`;
  return (
    <>
      <div class="headline-filter">
        <label for="headline-area">Headlines about</label>
        <select
          id="headline-area"
          autocomplete="off"
          value={found?.id ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setRequestedArea(value);
            showQuery(writeArea(location.search, value));
          }}
        >
          <option value="">All areas</option>
          {areas.map(({ id, name, headlines }) => (
            <option key={id} value={id}>
              {name} ({headlines})
            </option>
          ))}
        </select>
        <button class="pin" type="button" onClick={() => print()}>
          Print sheet
        </button>
      </div>
      <p class="quiet">
        <span role="status">{words}</span> On the printed sheet the answers are on page two.
      </p>
    </>
  );
}
