/*
 * After "Exit this page", Back must not show a page of this app. This runs in <head>, after <title> and before the
 * first paint, on every page; it is inlined, so it is short. It also marks the exit for a link that is pressed before any
 * other script has arrived. With scripts off it can hide nothing.
 */
import { readFact } from '../../contract/page-facts.ts';
import { PAGE_CLOSED, remember, wasLeft } from './exit-mark.ts';

/** `NavigationActivation` of the HTML Standard, which TypeScript's DOM library does not know yet. */
interface Navigation {
  readonly activation?: { readonly navigationType: string; readonly from: object | null } | null;
}

const root = document.documentElement;
const classes = root.classList;
let title = '';
let left = false;

function show(): void {
  if (left === classes.contains('exited')) return;
  classes.toggle('exited', left);
  if (left) title = document.title;
  document.title = left ? PAGE_CLOSED : title;
}

/**
 * Whether somebody typed or chose this address after another site. Going back and reloading do not count as asking for
 * a page, nor does a script that was still about to open one when the tab was left. Older browsers cannot tell, and the
 * page stays closed.
 */
function isAskedFor(): boolean {
  const { activation } = (globalThis as { navigation?: Navigation }).navigation ?? {};
  return (
    activation?.navigationType === 'push' && activation.from === null && readFact(root, 'page') !== 'exit'
  );
}

const byBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'back_forward');

function check(isKept: boolean): void {
  left = wasLeft(isKept || byBack());
  classes.remove('away');
  show();
}

// A page that the browser keeps whole for Back may be painted before its scripts are told: it waits hidden.
addEventListener('pagehide', (event) => {
  if (event.persisted) classes.add('away');
});
addEventListener('pageshow', (event) => check(event.persisted));

addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('[data-exit],[data-reopen]') : null;
    if (link === null) return;
    left = link.matches('[data-exit]');
    // Opening again leads to the home page: what was left stays hidden until then.
    if (left) show();
    remember(left);
  },
  true,
);

if (isAskedFor()) remember(false);
check(false);
