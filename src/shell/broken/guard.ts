/*
 * A script that did not arrive or went wrong must not leave the page dead and silent. This runs in <head>, inlined, so
 * it is there when nothing else is. It shows the notice that stands in every page (BrokenNotice.tsx). It never reloads
 * anything by itself: what is broken would be broken again.
 */
import { FETCH_SCRIPTS_AGAIN_MS } from '../../contract/time-limits.ts';

const { classList } = document.documentElement;

function show(): void {
  classList.add('broken');
  // What waited for scripts is shown as it is in the HTML.
  classList.remove('asks');
  // No script has started: parts that need one stay hidden, as with scripts off.
  if (!classList.contains('awake')) classList.remove('js');
}

// What browser extensions put into the page may fail as well: that is no fault of the page.
const isOurs = (file: string): boolean => file.includes('/assets/');

// Captured, because a script that cannot be fetched reports it only on its own element.
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

// Not every browser says whose script it was that could not be imported.
addEventListener('unhandledrejection', ({ reason }) => {
  if (!(reason instanceof Error && reason.stack?.includes('-extension:'))) show();
});

/**
 * Reloads the page on request. A browser may have cached the broken script, and WebKit caches even one that was not
 * found, so the scripts are first fetched again past the cache.
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
