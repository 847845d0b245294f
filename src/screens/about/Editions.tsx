import type { JSX } from 'preact';
import { count } from '../../figures/number.ts';
import { monthWords, dayWords } from '../../figures/period-words.ts';
import { SourceBrief } from './SourceBrief.tsx';
import type { AboutData, EditionEntry } from '../../contract/about.ts';

const Entry = ({ edition }: { edition: EditionEntry }): JSX.Element => (
  <li>
    <b>
      <time dateTime={edition.date}>{dayWords(edition.date)}</time>
    </b>
    : {edition.note} Recorded crime: edition of {dayWords(edition.recordedCrime.published)}, to{' '}
    {monthWords(edition.recordedCrime.to)}, {count(edition.rows)} counts
    {edition.cellsChanged !== undefined &&
      `, of which ${count(edition.cellsChanged)} are not what they were in the edition before`}
    .
    {edition.source && (
      <>
        {' '}
        <span class="quiet">
          Source: <SourceBrief {...edition.source} />.
        </span>
      </>
    )}
  </li>
);

/** Every edition with what changed in it, newest first, and what is kept of older values. */
export function Editions({ about: { editions, values } }: { about: AboutData }): JSX.Element {
  return (
    <>
      <ul class="facts">
        {editions.map((edition) => (
          <Entry key={`${edition.date} ${edition.recordedCrime.published}`} edition={edition} />
        ))}
      </ul>
      <p>
        Recorded crime is revised every quarter. We never mix two editions: a new one replaces the old one as
        a whole. Counts from Freedom of Information answers stay as they were printed.
      </p>
      <p>
        Nothing that was printed is deleted. Of the {count(values.all)} printed values kept here,{' '}
        {count(values.restated)} were replaced later, {count(values.misprint)} are misprints, and on{' '}
        {count(values.disputed)} others sources disagree. The page of each force shows them as such.
      </p>
    </>
  );
}
