import type { JSX } from 'preact';
import type { Measure } from '../../dataset/types.ts';

/** Measures that are not to be compared between areas, each with why. */
export const NotOffered = ({ measures }: { measures: readonly Measure[] }): JSX.Element => (
  <section>
    <h2 id="not-offered">Counts that cannot be compared between areas</h2>
    <p>
      These counts are on the page of each area that has them. They are not offered here: each force answers
      Freedom of Information requests (questions that anyone may ask a public body) in its own way, not all of
      them answer, and Scotland has different laws. Side by side, these counts would show how forces count,
      not what happens. What else to know about each one:
    </p>
    <ul class="facts">
      {measures
        .filter((measure) => measure.compare === 'no')
        .map(({ id, plainName, caveat }) => (
          <li key={id}>
            <b>{plainName}.</b> {caveat}
          </li>
        ))}
    </ul>
  </section>
);
