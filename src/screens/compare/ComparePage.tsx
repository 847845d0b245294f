import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';
import { ContentNote } from '../../shell/ContentNote.tsx';
import { Island } from '../../shell/island.tsx';
import type { Site } from '../../contract/site.ts';
import { catalogueOf } from './catalogue.ts';
import { Compare } from './Compare.tsx';
import { NotOffered } from './NotOffered.tsx';

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
          Setting areas side by side needs scripts, and they are off. Every area has a page of its own that
          does without: <a href={`${href('')}#all-forces`}>choose one from the list of all forces</a>.
        </p>
      </noscript>
      <Island name="figures" props={props}>
        <Compare {...props} search="" />
      </Island>
      <NotOffered measures={site.measures} />
    </>
  );
}
