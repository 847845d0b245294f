import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../../places/search-answer.ts';

/** The title with the parts that fit in bold. */
const Title = ({ title, marks }: Pick<SearchResult, 'title' | 'marks'>): JSX.Element => (
  <span class="finder-title">
    {marks.map(([from, to], i) => [
      title.slice(marks[i - 1]?.[1] ?? 0, from),
      <mark key={from}>{title.slice(from, to)}</mark>,
    ])}
    {title.slice(marks.at(-1)?.[1] ?? 0)}
  </span>
);

interface OptionProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly isActive: boolean;
  readonly onChoose: (result: SearchResult) => void;
}

/** One result: what fits, and the force it leads to. The keyboard reaches it through the input, as a listbox asks. */
export function Option({ id, result, isActive, onChoose }: OptionProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const { title, force, note, marks } = result;
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={() => onChoose(result)}
    >
      <Title title={title} marks={marks} />{' '}
      <span class="finder-force">
        {force.name}
        {note === undefined ? '' : `. ${note}.`}
      </span>
    </div>
  );
}
