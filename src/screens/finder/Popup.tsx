import type { JSX, RefObject } from 'preact';
import type { SearchResult } from '../../places/search-answer.ts';
import { Message, type MessageProps } from './Message.tsx';
import { Option } from './Option.tsx';

export const LIST_ID = 'finder-list';
export const optionId = (at: number): string => `finder-option-${at}`;

interface PopupProps extends MessageProps {
  readonly popup: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly active: number;
  readonly onChoose: (result: SearchResult) => void;
}

/** What opens below the input: the list, or why there is none. */
export function Popup(props: PopupProps): JSX.Element {
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
}
