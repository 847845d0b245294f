import type { JSX, TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MOST_AREAS } from './compare-address.ts';
import type { AreaChoice } from './catalogue.ts';

interface AreaPickerProps {
  readonly all: readonly AreaChoice[];
  readonly chosen: readonly AreaChoice[];
  readonly choose: (areas: readonly AreaChoice[]) => void;
}

const NATIONS = [
  ['England', 'England'],
  ['Wales', 'Wales'],
  ['Great Britain', 'Railways'],
  ['Northern Ireland', 'Northern Ireland'],
  ['Scotland', 'Scotland'],
] as const;

/** What was done, for those who do not see it; `refused` is shown to all. */
interface Message {
  readonly text: string;
  readonly refused: boolean;
}

const Options = ({ areas }: { areas: readonly AreaChoice[] }): JSX.Element => (
  <>
    <option value="">Choose an area</option>
    {NATIONS.map(([nation, name]) => {
      const here = areas.filter((area) => area.nation === nation);
      return (
        here.length > 0 && (
          <optgroup key={nation} label={name}>
            {here.map(({ id, name: area }) => (
              <option key={id} value={id}>
                {area}
              </option>
            ))}
          </optgroup>
        )
      );
    })}
  </>
);

/**
 * The chosen areas, each with a way to remove it, and a list to add one from. Adding needs a button: going through the list
 * with the keyboard must not choose.
 */
export function AreaPicker({ all, chosen, choose }: AreaPickerProps): JSX.Element {
  const list = useRef<HTMLSelectElement>(null);
  const [picked, pick] = useState('');
  const [message, say] = useState<Message>({ text: '', refused: false });
  const add = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const area = all.find(({ id }) => id === picked);
    if (!area) return say({ text: 'Choose an area from the list first.', refused: true });
    if (chosen.length >= MOST_AREAS)
      return say({
        text: 'You can compare up to four areas. Remove one before you add another.',
        refused: true,
      });
    choose(all.filter((one) => one === area || chosen.includes(one)));
    say({ text: `${area.name} added.`, refused: false });
    pick('');
  };
  const remove = (area: AreaChoice): void => {
    choose(chosen.filter((one) => one !== area));
    say({ text: `${area.name} removed.`, refused: false });
    // The button that had the focus is gone.
    list.current?.focus();
  };
  return (
    <form onSubmit={add}>
      {chosen.length > 0 && (
        <ul class="picks" aria-label="Areas shown">
          {chosen.map((area) => (
            <li key={area.id}>
              <button type="button" class="pin" onClick={() => remove(area)}>
                <span class="visually-hidden">Remove </span>
                {area.name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for="compare-add">Add an area (up to four)</label>
      <div class="pick">
        <select
          id="compare-add"
          ref={list}
          value={picked}
          autocomplete="off"
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <Options areas={all.filter((area) => !chosen.includes(area))} />
        </select>
        <button type="submit" class="pin">
          Add
        </button>
      </div>
      <p role="status" class={message.refused ? 'caution' : 'visually-hidden'}>
        {message.text}
      </p>
    </form>
  );
}
