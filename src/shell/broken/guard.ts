/*
 * A script that did not arrive or went wrong must not leave the page dead and silent. This runs in <head>, inlined and
 * without imports, so it is there when nothing else is. It shows the notice that stands in every page (BrokenNotice.tsx).
 * It never loads anything anew by itself: what is broken would be so again.
 */
const { classList } = document.documentElement;

const show = (): void => {
  classList.add('broken');
  // What waited for scripts is shown as it stands in the HTML.
  classList.remove('asks');
  // No script came to life: parts that need one stay away, as with scripts off.
  if (!classList.contains('awake')) classList.remove('js');
};

// What extensions of the browser put into the page may fail as well: that is no fault of the page.
const isOurs = (file: string): boolean => file.includes('/assets/');

// Captured, because a script that cannot be fetched tells only its own element.
addEventListener(
  'error',
  (event) => {
    const { target } = event;
    if (
      isOurs(
        event instanceof ErrorEvent ? event.filename : target instanceof HTMLScriptElement ? target.src : '',
      )
    )
      show();
  },
  true,
);

// A script that could not be imported does not say in every browser whose it is.
addEventListener('unhandledrejection', ({ reason }) => {
  if (!(reason instanceof Error && reason.stack?.includes('-extension:'))) show();
});

addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-again]')) location.reload();
});

// oxlint-disable-next-line unicorn/require-module-specifiers -- a module keeps its names to itself
export {};
