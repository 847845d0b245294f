import type { JSX } from 'preact';
import { checkWords, type Typed } from '../../figures/headline/calculator-words.ts';

interface ResultProps {
  readonly typed: Typed;
  /** True once an answer was asked for: then it is said what is missing. */
  readonly submitted: boolean;
}

/** What the numbers come to. The element is always there, so that screen readers read out what appears in it. */
export function Result({ typed, submitted }: ResultProps): JSX.Element {
  const { lead, steps, warning, needed } = checkWords(typed);
  return (
    <div role="status" class="check-result">
      {lead !== null && <p class="lead">{lead}</p>}
      {steps.length > 0 && (
        <ul class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {warning !== null && <p class="caution">{warning}</p>}
      {submitted && needed !== null && <p>{needed}</p>}
    </div>
  );
}
