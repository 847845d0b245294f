import type { JSX } from 'preact';
import type { Measure } from '../../dataset/types.ts';

const ONLINE: Record<Measure['online'], string> = {
  yes: 'Online offences only.',
  mostly: 'Mostly online.',
  often: 'Often online.',
  no: 'Online or not.',
};

const Entry = ({ measure }: { measure: Measure }): JSX.Element => (
  <details class="entry" id={measure.id}>
    <summary>{measure.plainName}</summary>
    <p>
      <b>{measure.name}.</b> {measure.definition} {ONLINE[measure.online]}
    </p>
    {measure.caveat !== '' && <p>{measure.caveat}</p>}
    <p>
      {measure.compare === 'no'
        ? 'Not to be compared between forces.'
        : 'May be set side by side with care, never ranked.'}
    </p>
    <p class="quiet">Published by: {measure.publisher}.</p>
  </details>
);

/** Every measure with its definition and caveat, those about online offences first. */
export function Measures({ measures }: { measures: readonly Measure[] }): JSX.Element {
  const groups = [
    { name: 'About online offences', of: measures.filter((m) => m.online !== 'no') },
    { name: 'Online or not', of: measures.filter((m) => m.online === 'no') },
  ];
  return (
    <>
      {groups.map(({ name, of }) => (
        <section key={name}>
          <h3>{name}</h3>
          {of.map((measure) => (
            <Entry key={measure.id} measure={measure} />
          ))}
        </section>
      ))}
    </>
  );
}
