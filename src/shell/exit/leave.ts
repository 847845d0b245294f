import { href } from '../../contract/addresses.ts';
import { EXIT_MS } from '../../contract/time-limits.ts';
import { PAGE_CLOSED, remember } from './exit-mark.ts';

/** Goes to an address without leaving the present page in the history. */
export type Go = (address: string) => void;

/** One failing step (storage blocked, no body yet) must not keep the next from being tried. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The steps are independent: each makes the exit better, none is needed by the next.
  }
}

/** Puts a blank sheet over everything, which says "Loading" to those who use a screen reader. */
function cover(root: Document): void {
  root.getElementById('exit-cover')?.remove();
  const sheet = root.createElement('div');
  sheet.id = 'exit-cover';
  sheet.setAttribute('role', 'alert');
  root.body.append(sheet);
  // Text that arrives after its element is announced more reliably.
  sheet.append(
    Object.assign(root.createElement('span'), { className: 'visually-hidden', textContent: 'Loading' }),
  );
}

/**
 * Leaves: hides the page at once, remembers in this tab that it was left (and nothing else), and goes outside, or to
 * our own neutral page without a connection. `onLine` may be wrong and in an installed app the outside page may open
 * on top of this one, so whoever is still here after a while gets the neutral page.
 * @param outside address of a page of another site
 */
export function leave(root: Document, outside: string, go: Go): void {
  attempt(() => root.documentElement.classList.add('exited'));
  attempt(() => cover(root));
  attempt(() => remember(true));
  attempt(() => (root.title = PAGE_CLOSED));
  const own = href('exit/');
  const late = setTimeout(() => {
    // The neutral words are beneath: nobody is left with a blank sheet should this fail too.
    root.getElementById('exit-cover')?.remove();
    go(own);
  }, EXIT_MS);
  addEventListener('pagehide', () => clearTimeout(late), { once: true });
  attempt(() => go(navigator.onLine ? outside : own));
}
