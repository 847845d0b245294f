import type { JSX } from 'preact';
import type { MeasureOption } from './catalogue.ts';

interface MeasurePickerProps {
  readonly offered: readonly MeasureOption[];
  readonly chosen: MeasureOption;
  readonly choose: (measure: MeasureOption) => void;
}

/** What is counted: only measures that may be set side by side. */
export function MeasurePicker({ offered, chosen, choose }: MeasurePickerProps): JSX.Element {
  const groups = [
    { name: 'About online offences', of: offered.filter((m) => m.online !== 'no') },
    { name: 'Offences that need not be online', of: offered.filter((m) => m.online === 'no') },
  ];
  const pick = (id: string): void => {
    const measure = offered.find((m) => m.id === id);
    if (measure) choose(measure);
  };
  return (
    <>
      <label for="compare-measure">What is counted</label>
      <div class="pick">
        <select
          id="compare-measure"
          value={chosen.id}
          autocomplete="off"
          onChange={(event) => pick(event.currentTarget.value)}
        >
          {groups.map(({ name, of }) => (
            <optgroup key={name} label={name}>
              {of.map(({ id, plainName }) => (
                <option key={id} value={id}>
                  {plainName}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </>
  );
}
