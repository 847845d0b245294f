import type { JSX } from 'preact';
import type { Measure } from '../../dataset/types.ts';

const ONLINE: Record<Measure['online'], string> = {
  yes: 'Online offences only.',
  mostly: 'Mostly online.',
  often: 'Often online.',
  no: 'Online or not.',
};

const MeasureDetails = ({ measure }: { measure: Measure }): JSX.Element => (
  <details class="entry" id={measure.id}>
    <summary>{measure.plainName}</summary>
    <p>
      <b>{measure.name}.</b> {measure.definition} {ONLINE[measure.online]}
    </p>
    {measure.caveat !== '' && <p>{measure.caveat}</p>}
    <p>
      {measure.compare === 'no'
        ? 'Cannot be compared between forces.'
        : 'Areas may be compared with care, but never ranked.'}
    </p>
    <p class="quiet">Published by: {measure.publisher}.</p>
  </details>
);

const MeasureDetailsList = ({ of }: { of: readonly Measure[] }): JSX.Element => (
  <>
    {of.map((measure) => (
      <MeasureDetails key={measure.id} measure={measure} />
    ))}
  </>
);

/** Every measure with its definition and caveat: those about online offences first, the rest folded away. */
export function Measures({ measures }: { measures: readonly Measure[] }): JSX.Element {
  const rest = measures.filter((m) => m.online === 'no');
  return (
    <>
      <h3>About online offences</h3>
      <MeasureDetailsList of={measures.filter((m) => m.online !== 'no')} />
      <h3>Online or not</h3>
      <p>
        These counts cover every offence of their kind, whether or not anything happened online. Their names
        are the ones used in law.
      </p>
      <details class="entry">
        <summary>Show all {rest.length}</summary>
        <MeasureDetailsList of={rest} />
      </details>
    </>
  );
}
