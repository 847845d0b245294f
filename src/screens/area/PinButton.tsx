import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isId, isObjectOf, isText } from '../../contract/shape.ts';
import { idle } from '../../shell/scheduling.ts';
import { MESSAGE_MS } from '../../contract/time-limits.ts';
import { onReturn } from '../../shell/page-return.ts';

interface PinButtonProps {
  readonly id: string;
  readonly name: string;
}

/** What the page holds for it. */
export const isPin = isObjectOf<PinButtonProps>({ id: isId, name: isText });

const loadPins = () => import('../../storage/pins.ts');

/** Keeps an area on the device, or forgets it. Nothing is kept unless this is pressed. */
export function PinButton({ id, name }: PinButtonProps): JSX.Element {
  const [pinned, setPinned] = useState(false);
  const [message, setMessage] = useState('');
  useEffect(() => {
    const look = async (): Promise<void> => setPinned((await (await loadPins()).listPins()).includes(id));
    idle(look);
    return onReturn(() => void look());
  }, [id]);
  useEffect(() => {
    const timer = setTimeout(() => setMessage(''), MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [message]);
  const toggle = async (): Promise<void> => {
    const kept = await (await loadPins()).setPin(id, !pinned);
    if (kept) setPinned(!pinned);
    const done = pinned ? 'No longer kept on this device.' : 'Kept on this device, under My areas.';
    setMessage(kept ? done : 'This browser does not let us keep it: storage is switched off or full.');
  };
  return (
    <>
      <button type="button" class="pin" aria-pressed={pinned} onClick={() => void toggle()}>
        {pinned ? 'Pinned' : 'Pin'}
        <span class="visually-hidden"> {name}</span>
      </button>
      <output class="pin-said">{message}</output>
    </>
  );
}
