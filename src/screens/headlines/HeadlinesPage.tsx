import type { JSX } from 'preact';
import type { Headline } from '../../contract/headline.ts';
import { COUNTS_ARE_NOT_CHILDREN } from '../../figures/care/care-words.ts';
import { YEAR_MEANING } from '../../figures/period-words.ts';
import { ContentNote } from '../../shell/ContentNote.tsx';
import { Island } from '../../shell/island.tsx';
import { EditionLine } from '../EditionLine.tsx';
import type { Site } from '../../contract/site.ts';
import { Calculator } from './Calculator.tsx';
import { ClassSheet } from './ClassSheet.tsx';
import { Filter } from './Filter.tsx';
import { HeadlineCard } from './HeadlineCard.tsx';
import { ratioSum, perDaySum, percentSum, differenceSum } from '../../figures/change/sum-words.ts';

/** The numbers of the example: a headline of this page that takes the ratio for the rise. */
const [BEFORE, AFTER, YEAR] = [63, 361, 365];

/** The sums in words, for a reader with a pencil: with scripts off it takes the calculator's place. */
const ByHand = (): JSX.Element => (
  <>
    <h3>By hand</h3>
    <p>From 63 one year to 361 the next:</p>
    <ol class="steps">
      <li>Take the smaller number from the larger: {differenceSum(BEFORE, AFTER)}</li>
      <li>Divide that by the first number: {percentSum(BEFORE, AFTER)}</li>
      <li>
        Divide the second number by the first: {ratioSum(BEFORE, AFTER)} A headline that prints this as the
        rise is wrong.
      </li>
      <li>For a daily number, divide by the number of days: {perDaySum(AFTER, YEAR)}</li>
    </ol>
    <p>
      Is the first number under 50? Then a few cases change the percentage a lot. Under 10, give no
      percentage.
    </p>
  </>
);

/** The areas that headlines are about, alphabetical, each with its number of headlines. */
function areasOf(headlines: readonly Headline[]) {
  const areas = new Map(headlines.map(({ area }) => [area.id, area.name]));
  return [...areas]
    .map(([id, name]) => ({ id, name, headlines: headlines.filter((h) => h.area.id === id).length }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The calculator; with scripts off, the same sums by hand. */
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
