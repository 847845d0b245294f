import type { JSX } from 'preact';
import { otherForcesWords, forcesWords } from '../../figures/headline/forces-words.ts';
import { slipOf } from '../../figures/headline/slip.ts';
import { steps, editionWords } from '../../figures/headline/steps-words.ts';
import type { Headline } from '../../contract/headline.ts';
import { verdictOf, type VerdictKind } from '../../figures/headline/verdict.ts';
import { breakWords, slipWords, verdictWords } from '../../figures/headline/headline-words.ts';
import { looseDateWords } from '../../figures/period-words.ts';
import { NO_LINK } from '../../figures/published/published-words.ts';
import { href } from '../../contract/addresses.ts';
import { Counts } from './Counts.tsx';

/** Each verdict has a shape of its own; none has a colour of its own. */
const SHAPES: Record<VerdictKind, string> = {
  right: 'M4 12l5 6L20 6',
  wrong: 'M6 6l12 12M18 6L6 18',
  'right-on-another-base': 'M4 9c5-5 8 4 16-1M4 17c5-5 8 4 16-1',
  'cannot-be-checked': 'M8 8a4 4 0 1 1 5 4q-1 .5-1 3m0 4v.01',
  'no-number-printed': 'M5 12h14',
};

/** The mark beside a verdict's words. */
const Mark = ({ kind }: { kind: VerdictKind }): JSX.Element => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={SHAPES[kind]} />
  </svg>
);

/** The area with its measure; only forces have a page. */
function AreaAndMeasure({ area, measure }: Pick<Headline, 'area' | 'measure'>): JSX.Element {
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
      <AreaAndMeasure area={area} measure={measure} />
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
          NO_LINK.article
        )}
      </p>
    </article>
  );
}
