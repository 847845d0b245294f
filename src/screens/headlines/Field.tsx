import type { JSX } from 'preact';
import type { TypedNumber } from '../../figures/headline/typed-number.ts';
import type { FieldName } from './fields.ts';

interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly entry: TypedNumber;
  readonly onText: (text: string) => void;
  /** The reader has left the field. */
  readonly onDone: () => void;
}

/** One number to type, with a sentence beside it where it is none. */
export function Field({ name, label, hint, text, entry, onText, onDone }: FieldProps): JSX.Element {
  const wrong = entry.kind === 'wrong';
  return (
    <div>
      <label for={`check-${name}`}>{label}</label>
      <small id={`check-${name}-hint`}>{hint}</small>
      <input
        id={`check-${name}`}
        name={name}
        // Not "decimal": the keys for that have no minus sign on some phones.
        inputMode={name === 'printed' ? 'text' : 'numeric'}
        autocomplete="off"
        value={text}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={`check-${name}-hint${wrong ? ` check-${name}-wrong` : ''}`}
        onInput={(event) => onText(event.currentTarget.value)}
        onChange={onDone}
      />
      {wrong && (
        <p class="caution" id={`check-${name}-wrong`}>
          {entry.say}
        </p>
      )}
    </div>
  );
}
