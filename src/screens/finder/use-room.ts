import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Height that shows three options of two lines. */
const ENOUGH = 200;
const LEAST = 112;
const GAP = 8;

/** Room below the top of the popup, down to the keyboard or to the help strip, which must stay uncovered. */
function roomFor(popup: HTMLElement): number {
  const view = window.visualViewport;
  const seen = view === null ? window.innerHeight : view.offsetTop + view.height;
  const kept = Number.parseFloat(getComputedStyle(popup).scrollMarginBottom) || 0;
  return Math.min(seen, window.innerHeight - kept) - popup.getBoundingClientRect().top - GAP;
}

function fitPopup(popup: HTMLElement, root: HTMLElement | null): void {
  if (roomFor(popup) < ENOUGH) root?.scrollIntoView({ block: 'start' });
  popup.style.maxHeight = `${Math.max(LEAST, roomFor(popup))}px`;
}

/**
 * Fits the popup between the input and what stands at the bottom of the screen. Where too little room is left, as above a
 * phone's keyboard, the input moves to the top first.
 * @param root what to move to the top: the input with its label
 * @param isOpen whether the popup is shown
 * @returns the ref of the popup
 */
export function useRoom(
  root: RefObject<HTMLElement | null>,
  isOpen: boolean,
): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = popup.current;
    if (!isOpen || element === null) return undefined;
    const fit = () => fitPopup(element, root.current);
    fit();
    const view: EventTarget = window.visualViewport ?? window;
    view.addEventListener('resize', fit);
    return () => view.removeEventListener('resize', fit);
  }, [isOpen, root]);
  return popup;
}
