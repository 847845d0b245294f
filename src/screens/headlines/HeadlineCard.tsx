import type { JSX } from 'preact';
import { forcesWords, otherForcesWords } from '../../figures/headline/forces-words.ts';
import { slipOf } from '../../figures/headline/slip.ts';
import { steps, editionWords } from '../../figures/headline/steps-words.ts';
import type { Headline } from '../../contract/headline.ts';
import { verdictOf } from '../../figures/headline/verdict.ts';
import { breakWords, slipWords, verdictWords } from '../../figures/headline/headline-words.ts';
import { looseDateWords } from '../../figures/period-words.ts';
import { NO_ADDRESS } from '../../figures/published/published-words.ts';
import { href } from '../../contract/addresses.ts';
import { Counts } from './Counts.tsx';
import { Mark } from './Mark.tsx';

/** The area with its measure; only forces have a page. */
function Place({ area, measure }: Pick<Headline, 'area' | 'measure'>): JSX.Element {
  const name = area.isForce ? (
    <a href={href(`area/${area.id}/?measure=${measure.id}`)}>{area.name}</a>
  ) : (
    area.name
  );
  return (
    <p class="quiet">
      {name}. {measure.plainName}.
    </p>
  );
}

/** The sum, step by step; a single step needs no list. */
const Steps = ({ of }: { of: readonly string[] }): JSX.Element => (
  <ol class="steps">
    {of.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);

/** A published headline: what was printed, the counts, the sum, the verdict worked out from them, and the likely slip. */
export function HeadlineCard({ headline }: { headline: Headline }): JSX.Element {
  const verdict = verdictOf(headline);
  const { name, rest } = verdictWords(headline, verdict);
  const slip = slipOf(headline, verdict);
  const { name: slipName, rest: slipRest } = slip ? slipWords(slip, headline) : { name: '', rest: '' };
  const forces = forcesWords(headline);
  // Where the slip is the different sets of forces, it has been said.
  const cautions = [
    slip?.kind === 'different-forces' ? null : otherForcesWords(headline),
    breakWords(headline),
  ].filter((words) => words !== null);
  const { id, claim, area, measure, note, publisher, published, url } = headline;
  return (
    <article class="card headline" id={id} data-area={area.id}>
      <p class="quiet">
        {publisher}, {looseDateWords(published)}
      </p>
      <h3>{claim}</h3>
      <Place area={area} measure={measure} />
      <Counts headline={headline} />
      {forces !== null && <p class="answered">{forces}</p>}
      <Steps of={steps(headline)} />
      <p class="verdict">
        <Mark kind={verdict.kind} />
        <span>
          <b>{name}</b> {rest}
        </span>
      </p>
      {slip && (
        <p class="slip">
          {verdict.kind === 'wrong' ? 'Likely slip' : 'Why it may differ'}: <b>{slipName}</b> {slipRest}
        </p>
      )}
      {cautions.map((words) => (
        <p key={words} class="caution">
          {words}
        </p>
      ))}
      {editionWords(headline).map((words) => (
        <p key={words} class="edition-words">
          {words}
        </p>
      ))}
      <p class="headline-note quiet">{note}</p>
      <p class="quiet read">
        {url ? (
          <>
            <a href={url} rel="noreferrer">
              Read it at {publisher}
            </a>{' '}
            (needs a connection)
          </>
        ) : (
          NO_ADDRESS
        )}
      </p>
    </article>
  );
}
