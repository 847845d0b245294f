import type { JSX } from 'preact';
import { COUNTS_ARE_NOT_CHILDREN } from '../../figures/care/care-words.ts';
import { ExitLimits } from '../../shell/exit/ExitLimits.tsx';
import { ContentNote } from '../../shell/ContentNote.tsx';
import type { Site } from '../../contract/site.ts';
import { sections } from './sections.tsx';

/** The main content of `/about/`: a list of what is on the page, and the parts it leads to. */
export function AboutPage({ site }: { site: Site }): JSX.Element {
  const parts = sections(site);
  return (
    <>
      <h1>About the figures</h1>
      <p class="sub">What is counted, by whom, and how far to trust it.</p>
      <p class="note">{COUNTS_ARE_NOT_CHILDREN} Many offences are never reported.</p>
      <ContentNote />
      <div class="guide">
        <nav class="contents" aria-label="On this page">
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="#exit-limits">If someone may see this</a>
            </li>
          </ul>
        </nav>
        <div>
          {parts.map(({ id, title, body }) => (
            <section key={id}>
              <h2 id={id}>{title}</h2>
              {body}
            </section>
          ))}
          <ExitLimits />
          <p class="quiet">Local Figures, version {site.release.version}.</p>
        </div>
      </div>
    </>
  );
}
