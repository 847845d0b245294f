import type { JSX } from 'preact';
import { useMemo, useState, useEffect } from 'preact/hooks';
import type { Edition } from '../../dataset/types.ts';
import { COUNTS_ARE_NOT_CHILDREN } from '../../figures/care/care-words.ts';
import { loadArea } from '../../storage/load-area.ts';
import { EditionLine } from '../EditionLine.tsx';
import { readAddress, writeAddress, type Comparison, type ValueKind } from './compare-address.ts';
import { AreaPicker } from './AreaPicker.tsx';
import { offered, type Catalogue, type MeasureOption } from './catalogue.ts';
import { Charts } from './Charts.tsx';
import { MeasurePicker } from './MeasurePicker.tsx';
import { areaStateOf } from './area-state.ts';
import { Results } from './Results.tsx';
import { useRecords, type LoadArea } from './use-records.ts';
import { WHY_NO_RANKING, SHOWN_CARE } from '../../figures/compare/compare-words.ts';
import { readMeta } from '../../storage/read-edition.ts';

/** The edition whose figures are shown: the page's own, or a newer one that has reached the device. */
function useEdition(own: Edition): Edition {
  const [edition, setEdition] = useState(own);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const meta = await readMeta();
      if (meta && meta.edition.date > own.date) setEdition(meta.edition);
    };
    void look();
  }, [own]);
  return edition;
}

/** How to read areas beside each other; it stands beside the charts. */
const Care = ({ measure, valueKind }: { measure: MeasureOption; valueKind: ValueKind }): JSX.Element => (
  <div class="note">
    <p>
      {WHY_NO_RANKING} {SHOWN_CARE[valueKind]}{' '}
      <a href="#not-offered">Some counts cannot be compared at all.</a>
    </p>
    {measure.caveat !== '' && (
      <p>
        <b>{measure.plainName}.</b> {measure.caveat}
      </p>
    )}
  </div>
);

const CHOICES: readonly { value: ValueKind; name: string }[] = [
  { value: 'count', name: 'Counts' },
  { value: 'rate', name: 'Per 10,000 children' },
];

/** Counts, or rates by the number of children. */
const ValueKindSwitch = ({
  valueKind,
  choose,
}: {
  valueKind: ValueKind;
  choose: (valueKind: ValueKind) => void;
}): JSX.Element => (
  <div class="switch needs-script" role="group" aria-label="Show counts or rates">
    {CHOICES.map(({ value, name }) => (
      <button key={value} type="button" aria-pressed={valueKind === value} onClick={() => choose(value)}>
        {name}
      </button>
    ))}
  </div>
);

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
  'Choose an area from the list. Then add one or more to compare it with.',
  'Add another area to compare with this one.',
] as const;

/** Areas side by side, with the choice kept in the address: it can be shared, and going back leaves the page. */
export function Compare({ catalogue, edition, search, load = loadArea }: CompareProps): JSX.Element {
  const [comparison, setComparison] = useState(() => readAddress(search, catalogue));
  const { areas, measure, valueKind, problems } = comparison;
  // Someone who opens a shared comparison came to see it: the charts should be on the first screen of a phone.
  const [isOpen] = useState(areas.length < 2);
  const { records, retry } = useRecords(
    areas.filter((area) => area.comparable).map((area) => area.id),
    load,
  );
  const areaStates = useMemo(
    () => areas.map((area) => areaStateOf(area, measure, records[area.id])),
    [areas, measure, records],
  );
  const newest = useEdition(edition);
  const change = (part: Partial<Comparison>): void => {
    const next = { areas, measure, valueKind, ...part };
    history.replaceState(history.state, '', writeAddress(next));
    setComparison({ ...next, problems: [] });
  };
  const tooFew = TOO_FEW[areas.length];
  return (
    <div class="compare" aria-busy={areaStates.some(({ state }) => state === 'loading')}>
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
              choose={(next) => change({ measure: next, valueKind: next.ratePerChild ? valueKind : 'count' })}
            />
          </details>
          {measure.ratePerChild && (
            <ValueKindSwitch valueKind={valueKind} choose={(next) => change({ valueKind: next })} />
          )}
          {areas.length > 0 && <Care measure={measure} valueKind={valueKind} />}
        </div>
        <section>
          {areas.length > 0 && <h2>{measure.plainName}</h2>}
          {tooFew !== undefined && <p class="needs-script">{tooFew}</p>}
          <Charts areaStates={areaStates} valueKind={valueKind} measure={measure.id} retry={retry} />
          <p class="quiet">{COUNTS_ARE_NOT_CHILDREN}</p>
        </section>
      </div>
      <Results areaStates={areaStates} valueKind={valueKind} />
      <EditionLine site={{ edition: newest }} />
    </div>
  );
}
