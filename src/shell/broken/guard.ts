/*
 * A script that did not arrive or went wrong must not leave the page dead and silent. This runs in <head>, inlined, so it is there when nothing else is. It shows the notice that stands in every page (BrokenNotice.tsx).
 * It never loads anything anew by itself: what is broken would be so again.
 */
import { FETCH_SCRIPTS_AGAIN_MS } from '../../contract/time-limits.ts';

const { classList } = document.documentElement;

function show(): void {
  classList.add('broken');
  // What waited for scripts is shown as it stands in the HTML.
  classList.remove('asks');
  // No script came to life: parts that need one stay away, as with scripts off.
  if (!classList.contains('awake')) classList.remove('js');
}

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

/**
 * Loads the page anew, once asked to. A browser may have kept the broken script, and WebKit keeps even one that was not found:
 * they are fetched past whatever is kept first.
 */
async function again(): Promise<void> {
  const scripts = document.querySelectorAll<HTMLScriptElement & HTMLLinkElement>(
    'script[src],link[rel=modulepreload]',
  );
  const fetched = Array.from(scripts, async ({ src, href }) =>
    (await fetch(src || href, { cache: 'reload' })).arrayBuffer(),
  );
  await Promise.race([
    Promise.allSettled(fetched),
    new Promise((resolve) => setTimeout(resolve, FETCH_SCRIPTS_AGAIN_MS)),
  ]);
  location.reload();
}

addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-again]')) void again();
});
