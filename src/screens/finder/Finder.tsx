import type { JSX, TargetedEvent, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchIndex } from '../../places/search-index.ts';
import type { SearchResult } from '../../places/search-answer.ts';
import { href } from '../../contract/addresses.ts';
import { actionOf } from './keys.ts';
import { LIST_ID, Popup, optionId } from './Popup.tsx';
import { useRoom } from './use-room.ts';
import { useSearch } from './use-search.ts';
import { useStatus } from './use-status.ts';
import { FAILED, LOADING, answerWords } from './finder-words.ts';

interface FinderProps {
  /** Fetches the search index; called when the page is idle or the input is used, again after a failure. */
  readonly loadIndex: () => Promise<SearchIndex>;
  /** Goes to an address of the site. */
  readonly navigate?: (url: string) => void;
}

const go = (url: string): void => location.assign(url);

/** "Find your police force": a combobox over force names, councils, towns and postcodes. */
export function Finder({ loadIndex, navigate = go }: FinderProps): JSX.Element {
  const root = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wantsOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [isSubmitted, setSubmitted] = useState(false);
  const { search, hasFailed, load } = useSearch(loadIndex);

  const hasText = text.trim() !== '';
  const isOpen = wantsOpen && hasText;
  const answer = useMemo(() => (search !== null && hasText ? search(text) : null), [search, hasText, text]);
  const results = answer?.results ?? [];
  const waiting = hasFailed ? FAILED : LOADING;
  const status = useStatus(!isOpen ? '' : answer === null ? waiting : answerWords(answer, text, isSubmitted));
  const popup = useRoom(root, isOpen);

  const type = (typed: string): void => {
    setText(typed);
    setActive(-1);
    setSubmitted(false);
    setOpen(typed !== '');
    load();
  };
  // Somebody may have typed before this was hydrated.
  useEffect(() => {
    const element = input.current;
    if (element === null) return;
    if (element.value !== '') setText(element.value);
    if (document.activeElement !== element) return;
    load();
    setOpen(true);
  }, [load]);

  const choose = ({ force }: SearchResult): void => {
    setOpen(false);
    navigate(href(`area/${force.id}/`));
  };
  const leave = (): void => {
    setOpen(false);
    input.current?.blur();
  };
  const onSubmit = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = (isOpen ? results[active] : undefined) ?? answer?.sure;
    if (chosen) return choose(chosen);
    setOpen(true);
    setSubmitted(true);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const action = actionOf(event, { isOpen, hasText, active, count: results.length });
    if (action === null) return;
    // Left and right still move the caret.
    if (action.do !== 'leave') event.preventDefault();
    if (action.do === 'clear') {
      event.currentTarget.value = '';
      return type('');
    }
    setActive(action.do === 'move' ? action.to : -1);
    if (action.do === 'open' || action.do === 'close') setOpen(action.do === 'open');
  };
  const onFocusOut = (event: TargetedFocusEvent<HTMLFormElement>): void => {
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    setOpen(false);
    setActive(-1);
  };

  return (
    // The input has no name: even before scripts run, Enter sends nothing of what was typed anywhere.
    <form
      ref={root}
      class="finder"
      method="get"
      action={href('#all-forces')}
      role="search"
      onSubmit={onSubmit}
      onFocusOut={onFocusOut}
    >
      <label for="finder-input">Find your police force</label>
      <div class="finder-box">
        <input
          ref={input}
          id="finder-input"
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={LIST_ID}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
          aria-describedby="finder-hint"
          placeholder="Town, council, postcode or force"
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="search"
          inputMode="search"
          maxLength={80}
          onFocus={load}
          onClick={() => setOpen(true)}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Popup {...{ popup, isOpen, text, answer, hasFailed, active }} onChoose={choose} onLeave={leave} />
      </div>
      <p id="finder-hint" class="quiet">
        It works without a connection, and what you type stays on this device.
      </p>
      <p role="status" class="visually-hidden">
        {status}
      </p>
    </form>
  );
}
