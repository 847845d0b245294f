import type { JSX } from 'preact';
import { COUNTS_ARE_NOT_CHILDREN } from '../../figures/words/counted.ts';
import { ExitLimits } from '../../shell/exit/ExitLimits.tsx';
import { Island } from '../../shell/island.tsx';
import { EditionLine } from '../EditionLine.tsx';
import type { Site } from '../site.ts';
import { Api } from './Api.tsx';
import { Licences } from './Licences.tsx';
import { Measures } from './Measures.tsx';
import { AllSources } from './AllSources.tsx';

/** How the figures are treated, in the words of a reader. */
const RULES = [
  'A year without a figure stays empty. It is never drawn as zero, and no line runs across it.',
  'No line and no percentage crosses a date on which the way of counting changed.',
  'Different measures are never added together.',
  'A year is added up only when all four quarters are there.',
  'A rise or fall always shows both counts it is made from.',
  'Areas are never ranked: forces record in different ways.',
  'A misprint is shown as a misprint, and a replaced figure as replaced. Neither is drawn.',
] as const;

/** The main content of `/about/`. */
export const AboutPage = ({ site }: { site: Site }): JSX.Element => (
  <>
    <h1>About the figures</h1>
    <p class="sub">What is counted, by whom, and how far to trust it.</p>
    <p class="note">{COUNTS_ARE_NOT_CHILDREN} Many offences are never reported.</p>
    <section>
      <h2>How we treat a number</h2>
      <ul class="rules">
        {RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
    <section>
      <h2 id="measures">What is counted</h2>
      <Measures measures={site.measures} />
    </section>
    <section>
      <h2 id="edition">This edition</h2>
      <EditionLine site={site} />
      <p>
        Recorded crime is revised every quarter, back to 2012. We never mix two editions: when a new one
        comes, it replaces the old one as a whole. Counts from Freedom of Information answers are kept as they
        were printed, each with its source.
      </p>
      <Island name="update" class="needs-script" />
    </section>
    <section>
      <h2 id="sources">All sources ({site.sources.length})</h2>
      <AllSources sources={site.sources} />
    </section>
    <section>
      <h2 id="data">Take the data</h2>
      <Api />
    </section>
    <section>
      <h2 id="device">On this device</h2>
      <p>
        There is no account, no cookie and no counting of visitors. What you type in the search stays on this
        device. The areas you look at are not kept, unless you pin them. Figures and pages are kept so that
        they work without a connection.
      </p>
      <Island name="install" class="needs-script" />
      <Island name="clear" class="needs-script" />
      <noscript>
        <p>
          To clear what is kept here, use your browser’s own settings for this site: scripts are switched off.
        </p>
      </noscript>
    </section>
    <ExitLimits />
    <section>
      <h2 id="licences">Licences and thanks</h2>
      <Licences links={site.links} />
      <p class="quiet">Local Figures, version {site.version}.</p>
    </section>
  </>
);
