import type { JSX } from 'preact';
import type { Headline } from '../../contract/headline.ts';
import { looseDateWords } from '../../figures/period-words.ts';
import { countsLine } from './Counts.tsx';

/** Page one of the printed sheet: the claims without a verdict, and room to work. It is not on the screen. */
export const ClassSheet = ({ headlines }: { headlines: readonly Headline[] }): JSX.Element => (
  <section class="sheet">
    <h2>Are these headlines right?</h2>
    <p>
      Work each one out below it. Rise: the difference, divided by the first number. Ratio: the second number,
      divided by the first. The answers are on the next page.
    </p>
    <ol>
      {headlines.map((headline) => (
        <li key={headline.id} data-area={headline.area.id}>
          <b>{headline.claim}</b>
          <small>
            {headline.publisher}, {looseDateWords(headline.published)}. {headline.area.name}.{' '}
            {headline.measure.plainName}. {countsLine(headline)}
          </small>
        </li>
      ))}
    </ol>
  </section>
);
