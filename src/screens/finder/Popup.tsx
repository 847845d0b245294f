import type { ComponentChildren, JSX, RefObject } from 'preact';
import type { SearchAnswer, SearchResult } from '../../places/types.ts';
import { href } from '../../shell/href.ts';
import { Option } from './Option.tsx';
import { FAILED, LOADING, noticeWords, nothingWords } from './words.ts';

export const LIST_ID = 'finder-list';
export const optionId = (at: number): string => `finder-option-${at}`;

const Note = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <p class="finder-note">{children}</p>
);

const AllForces = (): JSX.Element => <a href={href('#all-forces')}>See the list of all forces</a>;

interface PopupProps {
  readonly popup: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly text: string;
  /** Null while the index is not there. */
  readonly answer: SearchAnswer | null;
  readonly hasFailed: boolean;
  readonly active: number;
  readonly onChoose: (result: SearchResult) => void;
}

const Message = ({
  text,
  answer,
  hasFailed,
}: Pick<PopupProps, 'text' | 'answer' | 'hasFailed'>): JSX.Element | null => {
  if (answer === null) return <Note>{hasFailed ? [FAILED, ' ', <AllForces key="all" />] : LOADING}</Note>;
  const { notice, results } = answer;
  if (notice === null && results.length > 0) return null;
  return (
    <Note>
      {notice === null ? nothingWords(text) : noticeWords(notice)}
      {results.length === 0 && [' ', <AllForces key="all" />]}
    </Note>
  );
};

/** What opens below the input: the list, or why there is none. */
export const Popup = (props: PopupProps): JSX.Element => {
  const { popup, isOpen, answer, active, onChoose } = props;
  const results = answer?.results ?? [];
  return (
    // A press must not take the focus from the input, which would close the popup before the click.
    <div
      role="presentation"
      ref={popup}
      class="finder-popup"
      hidden={!isOpen}
      onMouseDown={(event) => event.preventDefault()}
    >
      {isOpen && <Message {...props} />}
      <div id={LIST_ID} role="listbox" aria-label="Matches" hidden={!isOpen || results.length === 0}>
        {isOpen &&
          results.map((result, at) => (
            <Option
              key={`${result.title}|${result.force.id}`}
              id={optionId(at)}
              result={result}
              isActive={at === active}
              onChoose={onChoose}
            />
          ))}
      </div>
    </div>
  );
};
