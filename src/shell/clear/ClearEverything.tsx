import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clearEverything, type ClearReport } from '../../storage/clear.ts';
import { tellCleared } from '../../storage/cleared-signal.ts';
import { stopOffline } from '../offline/start.ts';
import { reportWords, REMAINS } from './clear-words.ts';

type Step = 'offer' | 'confirm' | 'busy' | ClearReport;

/** Removes everything that the site keeps on the device, after a confirmation, and says what was removed and what remains. */
export function ClearEverything(): JSX.Element {
  const [step, setStep] = useState<Step>('offer');
  const focused = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: move the focus to the answer.
    focused.current?.focus();
  }, [step]);
  const clear = async (): Promise<void> => {
    setStep('busy');
    stopOffline();
    tellCleared();
    setStep(await clearEverything());
  };
  if (step === 'offer')
    return (
      <div class="act">
        <button type="button" onClick={() => setStep('confirm')}>
          Clear everything on this device
        </button>
      </div>
    );
  if (step === 'confirm')
    return (
      <div class="act">
        <p tabIndex={-1} ref={focused}>
          This removes the saved figures and pages, and the areas you pinned. It cannot be undone.
        </p>
        <button type="button" onClick={() => void clear()}>
          Yes, clear everything
        </button>
        <button type="button" onClick={() => setStep('offer')}>
          No, keep it
        </button>
      </div>
    );
  return (
    <div class="act">
      <p tabIndex={-1} ref={focused}>
        {step === 'busy' ? 'Clearing…' : reportWords(step).join(' ')}
      </p>
      {step !== 'busy' && <Remains />}
    </div>
  );
}

const Remains = (): JSX.Element => (
  <>
    <p>This remains:</p>
    <ul>
      {REMAINS.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  </>
);
