import type { JSX } from 'preact';
import type { Measure } from '../../dataset/types.ts';

/** Measures that are not to be compared between areas, each with why. */
export const NotOffered = ({ measures }: { measures: readonly Measure[] }): JSX.Element => (
  <section>
    <h2 id="not-offered">Not to be compared between areas</h2>
    <p>
      These counts are on the page of each area that has them. They are not offered here: forces answer
      Freedom of Information requests (questions that anyone may ask a public body) each in their own way, not
      all answer, and Scotland has other laws. Set side by side, they would show how forces count and not what
      happens. What else to know of each:
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
