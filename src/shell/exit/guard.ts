/*
 * After "Exit this page", Back must not show a page of this app. This runs in <head>, after <title> and before the
 * first paint, on every page; it is inlined, so it is short and has no imports. It also marks the exit for a link that
 * is pressed before any other script has arrived. With storage blocked it can hide only the page that was left, and
 * with scripts off nothing.
 */
const classes = document.documentElement.classList;
let title = '';
let left = false;

const show = (): void => {
  if (left === classes.contains('exited')) return;
  classes.toggle('exited', left);
  if (left) title = document.title;
  document.title = left ? 'Page closed' : title;
};

const check = (): void => {
  try {
    left = 'exited' in sessionStorage;
  } catch {
    // Storage is blocked: what this page remembers still holds.
  }
  classes.remove('away');
  show();
};

// A page that the browser keeps whole for Back may be painted before it hears of it: it waits hidden.
addEventListener('pagehide', (event) => {
  if (event.persisted) classes.add('away');
});
addEventListener('pageshow', check);

addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('[data-exit],[data-reopen]') : null;
    if (link === null) return;
    left = link.matches('[data-exit]');
    // Opening again leads to the first page: what was left stays hidden until then.
    if (left) show();
    try {
      if (left) sessionStorage.setItem('exited', '1');
      else sessionStorage.removeItem('exited');
    } catch {
      // As above.
    }
  },
  true,
);

check();

// oxlint-disable-next-line unicorn/require-module-specifiers -- a module keeps its names to itself
export {};
