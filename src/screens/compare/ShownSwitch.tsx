import type { JSX } from 'preact';
import type { ValueKind } from './compare-address.ts';

const CHOICES: readonly { value: ValueKind; name: string }[] = [
  { value: 'count', name: 'Counts' },
  { value: 'rate', name: 'Per 10,000 children' },
];

/** Counts, or rates by the number of children. */
export const ValueKindSwitch = ({
  valueKind,
  choose,
}: {
  valueKind: ValueKind;
  choose: (valueKind: ValueKind) => void;
}): JSX.Element => (
  <div class="switch needs-script" role="group" aria-label="Show counts or rates">
    {CHOICES.map(({ value, name }) => (
      <button key={value} type="button" aria-pressed={valueKind === value} onClick={() => choose(value)}>
        {name}
      </button>
    ))}
  </div>
);
