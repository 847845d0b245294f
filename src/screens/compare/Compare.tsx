import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Edition } from '../../dataset/types.ts';
import { COUNTS_ARE_NOT_CHILDREN } from '../../figures/care/care-words.ts';
import { loadArea } from '../../storage/load-area.ts';
import { EditionLine } from '../EditionLine.tsx';
import { readAddress, writeAddress, type Asked } from './compare-address.ts';
import { AreaPicker } from './AreaPicker.tsx';
import { Care } from './Care.tsx';
import { offered, type Catalogue } from './catalogue.ts';
import { Charts } from './Charts.tsx';
import { MeasurePicker } from './MeasurePicker.tsx';
import { placeOf } from './area-state.ts';
import { Results } from './Results.tsx';
import { ShownSwitch } from './ShownSwitch.tsx';
import { useEdition } from './use-edition.ts';
import { useRecords, type LoadArea } from './use-records.ts';

export interface CompareProps {
  readonly catalogue: Catalogue;
  /** The edition of the page. */
  readonly edition: Edition;
  /** The query of the address; empty while prerendering. */
  readonly search: string;
  readonly load?: LoadArea;
}

/** What to do next, where too little is chosen to compare. */
const TOO_FEW = [
  'Choose an area from the list. Then add one or more to set beside it.',
  'Add another area to set beside this one.',
] as const;

/** Areas side by side, with the choice kept in the address: it can be shared, and going back leaves the page. */
export function Compare({ catalogue, edition, search, load = loadArea }: CompareProps): JSX.Element {
  const [asked, setAsked] = useState(() => readAddress(search, catalogue));
  const { areas, measure, shown, problems } = asked;
  // Who opens a shared comparison came to see it: the charts are to be on the first screen of a phone.
  const [isOpen] = useState(areas.length < 2);
  const { records, retry } = useRecords(
    areas.filter((area) => area.comparable).map((area) => area.id),
    load,
  );
  const places = useMemo(
    () => areas.map((area) => placeOf(area, measure, records[area.id])),
    [areas, measure, records],
  );
  const newest = useEdition(edition);
  const change = (part: Partial<Asked>): void => {
    const next = { areas, measure, shown, ...part };
    history.replaceState(history.state, '', writeAddress(next));
    setAsked({ ...next, problems: [] });
  };
  const tooFew = TOO_FEW[areas.length];
  return (
    <div class="compare" aria-busy={places.some(({ state }) => state === 'loading')}>
      {problems.map((problem) => (
        <p key={problem} class="caution">
          {problem}
        </p>
      ))}
      <div class="columns">
        <div>
          <details class="needs-script" open={isOpen}>
            <summary>Choose areas and what is counted</summary>
            <AreaPicker all={catalogue.areas} chosen={areas} choose={(next) => change({ areas: next })} />
            <MeasurePicker
              offered={offered(catalogue)}
              chosen={measure}
              choose={(next) => change({ measure: next, shown: next.ratePerChild ? shown : 'count' })}
            />
          </details>
          {measure.ratePerChild && <ShownSwitch shown={shown} choose={(next) => change({ shown: next })} />}
          {areas.length > 0 && <Care measure={measure} shown={shown} />}
        </div>
        <section>
          {areas.length > 0 && <h2>{measure.plainName}</h2>}
          {tooFew !== undefined && <p class="needs-script">{tooFew}</p>}
          <Charts places={places} shown={shown} measure={measure.id} retry={retry} />
          <p class="quiet">{COUNTS_ARE_NOT_CHILDREN}</p>
        </section>
      </div>
      <Results places={places} shown={shown} />
      <EditionLine site={{ edition: newest }} />
    </div>
  );
}
