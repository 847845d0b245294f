import type { JSX } from 'preact';
import type { Headline } from '../../contract/headline.ts';
import { COUNTS_ARE_NOT_CHILDREN } from '../../figures/care/care-words.ts';
import { YEAR_MEANING } from '../../figures/period-words.ts';
import { ContentNote } from '../../shell/ContentNote.tsx';
import { Island } from '../../shell/island.tsx';
import { EditionLine } from '../EditionLine.tsx';
import type { Site } from '../../contract/site.ts';
import { ByHand } from './ByHand.tsx';
import { Calculator } from './Calculator.tsx';
import { ClassSheet } from './ClassSheet.tsx';
import { Filter } from './Filter.tsx';
import { HeadlineCard } from './HeadlineCard.tsx';

/** The areas that headlines are about, alphabetical, each with its number of headlines. */
function areasOf(headlines: readonly Headline[]) {
  const areas = new Map(headlines.map(({ area }) => [area.id, area.name]));
  return [...areas]
    .map(([id, name]) => ({ id, name, headlines: headlines.filter((h) => h.area.id === id).length }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The calculator, or with scripts off the same sums by hand. */
const Check = (): JSX.Element => (
  <section class="headline-check" id="check" aria-labelledby="check-heading">
    <h2 id="check-heading">Check a headline yourself</h2>
    <Island name="calculator" class="needs-script">
      <Calculator />
    </Island>
    <ByHand />
  </section>
);

/** The main content of `/headlines/`. */
export function HeadlinesPage({ site }: { site: Site }): JSX.Element {
  const { headlines } = site;
  const filter = { areas: areasOf(headlines), all: headlines.length };
  return (
    <>
      <h1>Headlines, checked</h1>
      <p class="sub">What was printed about these figures, with the sums done again.</p>
      <ContentNote />
      <p class="quiet">
        {COUNTS_ARE_NOT_CHILDREN} {YEAR_MEANING}{' '}
        <a class="to-check" href="#check">
          Check a headline yourself
        </a>
      </p>
      <ClassSheet headlines={headlines} />
      <div class="headline-columns">
        <section class="headlines" aria-labelledby="headlines-heading">
          <h2 id="headlines-heading">The headlines, with the answers</h2>
          <Island name="headline-filter" props={filter} class="needs-script">
            <Filter {...filter} />
          </Island>
          <div class="headline-cards">
            {headlines.map((headline) => (
              <HeadlineCard key={headline.id} headline={headline} />
            ))}
          </div>
        </section>
        <Check />
      </div>
      <EditionLine site={site} />
    </>
  );
}
