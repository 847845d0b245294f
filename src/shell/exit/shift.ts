import { SHIFT_MS } from '../../contract/time-limits.ts';

const PRESSES = 3;

/**
 * Counts presses of Shift alone. Any other key, or the pointer, between them starts again: capital letters and
 * shortcuts are not exits. Esc means nothing here, for it already closes things.
 * @param onCount called with 1 and 2 as they are pressed, and with 0 when the count is given up
 * @param onDone called at the third press
 */
export function countShifts(root: Document, onCount: (presses: number) => void, onDone: () => void): void {
  let presses = 0;
  let isLone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const reset = (): void => {
    clearTimeout(timer);
    isLone = false;
    if (presses === 0) return;
    presses = 0;
    onCount(0);
  };

  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) reset();
      else isLone = true;
    },
    true,
  );
  root.addEventListener('pointerdown', reset, true);
  root.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || !isLone) return;
      isLone = false;
      clearTimeout(timer);
      presses += 1;
      if (presses === PRESSES) {
        presses = 0;
        onDone();
        return;
      }
      timer = setTimeout(reset, SHIFT_MS);
      onCount(presses);
    },
    true,
  );
}
