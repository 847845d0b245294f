/*
 * Every wait of the app, in milliseconds, with its reason. A constant each, so that a script carries only those it uses.
 */

/* The network. */

/** The network's answer while the worker has something else to show: if it takes longer, people give up on the page. */
export const NETWORK_WITH_FALLBACK_MS = 4000;
/** The same where there is nothing else: about as long as a browser itself waits on a slow line. */
export const NETWORK_ALONE_MS = 60_000;
/** A file of figures: long enough for a slow phone, short enough to say something. */
export const FETCH_FILE_MS = 15_000;
/** A page that is saved in the background: nobody waits for it, but three at a time hold up the others. */
export const FETCH_PAGE_MS = 20_000;

/* The device's storage: some browsers leave a request unsettled for good. */

/** Opening the database: nobody should wait longer for figures that the network has too. */
export const OPEN_DATABASE_MS = 2000;
/** One use of the database: a connection can die in the background and leave its requests unsettled. */
export const USE_DATABASE_MS = 4000;
/** A use that goes over every stored record once: on a slow phone that takes longer than a look-up. */
export const SYNC_DATABASE_MS = 10_000;
/** Clearing: another tab may hold the database open for a moment; a broken one never answers. */
export const CLEAR_MS = 8000;
/** Waiting for another tab's lock: longer than all saving takes, but on a slow line. */
export const LOCK_MS = 15_000;

/* The service worker. */

/** Another worker's answer: it may have to be woken first. */
export const ASK_WORKER_MS = 5000;
/** A page asks its worker again: a browser that ends an idle worker at that very moment loses the question. */
export const ASK_WORKER_AGAIN_MS = 5000;
/** A worker's answer on how it stands: it may have to fetch again what the browser threw away. */
export const WORKER_STATUS_MS = 60_000;
/** The worker takes over the first visit right after its activation; a page reloaded past the worker is never taken over. */
export const WORKER_CONTROL_MS = 3000;
/** The change of workers after an update was agreed to: in Safari it sometimes goes unannounced. */
export const TAKE_OVER_MS = 3000;
/** Between two checks for a new version: a page can stay open for days, and an app on the home screen is seldom reloaded. */
export const CHECK_FOR_UPDATE_MS = 60 * 60 * 1000;

/* Trying again. */

/** The first time soon, as most troubles are short. */
export const FIRST_RETRY_MS = 5000;
/** Then less and less often, and never less often than this: a broken release can last for hours. */
export const LONGEST_RETRY_MS = 60 * 60 * 1000;
/** Fetching broken scripts again after "Try again": nobody waits longer than that after pressing a button. */
export const FETCH_SCRIPTS_AGAIN_MS = 5000;

/* The exit. */

/** The outside page, before our own neutral page is shown instead: somebody may be coming through the door. */
export const EXIT_MS = 3000;
/** From one press of Shift to the next, as in the GOV.UK component "Exit this page". */
export const SHIFT_MS = 5000;

/* The screen. */

/** A message that goes away by itself: long enough to be read twice. */
export const MESSAGE_MS = 8000;
/** A pause after typing, so that a screen reader is not interrupted at each letter. */
export const TYPING_PAUSE_MS = 600;
/** Work for idle moments is done after this even if there were none. */
export const IDLE_MS = 3000;
/** The same where the browser cannot tell when it is idle (Safari): a moment after the paint. */
export const NO_IDLE_MS = 200;
/** A file handed to the browser's downloads is let go after this: Safari reads it only some time after the click. */
export const DOWNLOAD_MS = 60_000;
