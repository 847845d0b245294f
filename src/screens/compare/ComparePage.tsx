import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';
import { ContentNote } from '../../shell/ContentNote.tsx';
import { Island } from '../../shell/island.tsx';
import type { Site } from '../../contract/site.ts';
import { catalogueOf } from './catalogue.ts';
import { Compare } from './Compare.tsx';
import type { Measure } from '../../dataset/types.ts';

/** Measures that are not to be compared between areas, each with why. */
const NotOffered = ({ measures }: { measures: readonly Measure[] }): JSX.Element => (
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

/** The main content of `/compare/`. */
export function ComparePage({ site }: { site: Site }): JSX.Element {
  const props = { catalogue: catalogueOf(site), edition: site.edition };
  return (
    <>
      <h1>Compare areas</h1>
      <p class="sub">Up to four areas, never ranked.</p>
      <ContentNote />
      <noscript>
        <p class="note">
          Comparing areas needs scripts, which are switched off in this browser. Every area has a page of its
          own that works without them:{' '}
          <a href={`${href('')}#all-forces`}>choose one from the list of all forces</a>.
        </p>
      </noscript>
      <Island name="figures" props={props}>
        <Compare {...props} search="" />
      </Island>
      <NotOffered measures={site.measures} />
    </>
  );
}
