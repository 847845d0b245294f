import { writeFact } from '../../contract/page-facts.ts';
import { leave, type Go } from './leave.ts';
import { countShifts } from './shift.ts';

const SPOKEN = [
  'Stopped. Press Shift 3 times to exit this page.',
  'Press Shift 2 more times to exit this page.',
  'Press Shift 1 more time to exit this page.',
];

/**
 * Makes "Exit this page" leave no way back and listen to Shift. Start it before anything else: it needs only the
 * links of ExitLink and ExitSkipLink in the HTML, and listens on the document, so it outlives what breaks later.
 * @param go replaces the page; another one for tests
 */
export function startExit(root: Document, go: Go = (address) => location.replace(address)): void {
  const outside = root.querySelector<HTMLAnchorElement>('a[data-exit]')?.href;
  if (outside === undefined) return;

  root.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element && event.target.closest('[data-exit]'))) return;
      event.preventDefault();
      leave(root, outside, go);
    },
    true,
  );

  countShifts(
    root,
    (presses) => {
      writeFact(root.documentElement, 'shift', String(presses));
      const status = root.querySelector('[data-exit-status]');
      if (status !== null) status.textContent = SPOKEN[presses] ?? '';
    },
    () => leave(root, outside, go),
  );

  // Says that the keys work: without scripts the words about Shift would be untrue.
  writeFact(root.documentElement, 'shift', '0');

  // A page that comes back whole brings its cover along: beneath it are the neutral words and the way to open again.
  addEventListener('pageshow', (event) => {
    if (event.persisted) root.getElementById('exit-cover')?.remove();
  });
}
