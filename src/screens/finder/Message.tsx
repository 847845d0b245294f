import type { JSX } from 'preact';
import type { SearchAnswer } from '../../places/search-answer.ts';
import { FAILED, LOADING, noticeWords, nothingWords } from './finder-words.ts';

export interface MessageProps {
  readonly text: string;
  /** Null while the index is not there. */
  readonly answer: SearchAnswer | null;
  readonly hasFailed: boolean;
  /** The reader goes to the list of all forces, further down the page. */
  readonly onLeave: () => void;
}

function wordsFor({ text, answer, hasFailed }: MessageProps): string {
  if (answer === null) return hasFailed ? FAILED : LOADING;
  if (answer.notice !== null) return noticeWords(answer.notice);
  return answer.results.length > 0 ? '' : nothingWords(text);
}

/** Shown above the list or in its place: why there is nothing, and where else to look. */
export function Message(props: MessageProps): JSX.Element | null {
  const { answer, hasFailed, onLeave } = props;
  const words = wordsFor(props);
  if (words === '') return null;
  const isWithoutResults = answer === null ? hasFailed : answer.results.length === 0;
  return (
    <p class="finder-note">
      {words}
      {isWithoutResults && (
        <>
          {' '}
          <a href="#all-forces" onClick={onLeave}>
            See the list of all forces
          </a>
        </>
      )}
    </p>
  );
}
