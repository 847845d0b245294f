import type { JSX } from 'preact';
import { monthWords, dayWords } from '../figures/period-words.ts';
import type { Site } from '../contract/site.ts';

/** Which edition the figures of a page are of, and how far the recorded crime in it reaches. */
export function EditionLine({ site }: { site: Pick<Site, 'edition'> }): JSX.Element {
  const { date, recordedCrime } = site.edition;
  return (
    <p class="quiet edition">
      Figures of <time dateTime={date}>{dayWords(date)}</time>. Recorded crime: edition of{' '}
      {dayWords(recordedCrime.published)}, to {monthWords(recordedCrime.to)}.
    </p>
  );
}
