import { withTimeLimit } from '../../../src/storage/time-limit.ts';
import { PATIENCE_MS } from '../../limits.ts';

/** A function that runs in a page: nothing from outside of it but its arguments, which are JSON, as is what it returns. */
export type InPage<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>;

export type Key = 'Enter' | 'Shift' | 'Tab' | 'Escape' | 'ArrowDown' | 'ArrowRight' | 'Space';

/** A tab of a browser, as a person uses it: the same for every engine. */
export interface Tab {
  /**
   * Opens an address and waits until it is loaded.
   * @throws where the browser shows its own error page instead
   */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  /** @throws what the function throws, as an Error with its message */
  evaluate<A extends readonly unknown[], T>(run: InPage<A, T>, ...args: A): Promise<T>;
  /** Runs what leads away from the page, and waits for no answer: the page may be gone before it could give one. */
  leave<A extends readonly unknown[]>(run: InPage<A, void>, ...args: A): Promise<void>;
  /** Runs a script that is text, as a library is. */
  addScript(source: string): Promise<void>;
  /** Asks again until the answer is true; while a page is on its way to the next, there is no answer. */
  waitFor<A extends readonly unknown[]>(ask: InPage<A, boolean>, ...args: A): Promise<void>;
  /** Scrolls to what the selector finds first, and clicks it. */
  click(selector: string): Promise<void>;
  /** Types into a field, key by key. */
  type(selector: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser process with its tabs. */
export interface BrowserWindow {
  tab(): Promise<Tab>;
  /** Errors and warnings that pages and policies wrote to the console since it was opened, in any tab. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
  /** Ends the process as a crash or an empty battery does: nothing is said to it first. */
  readonly kill: () => Promise<void>;
}

/** What an engine is told in its own words. */
export interface OwnSettings {
  /** Arguments of the command line. */
  readonly args?: readonly string[];
  /** Chromium: arguments that its driver gives, to be left away. */
  readonly without?: readonly string[];
  /** Firefox: preferences, as in about:config. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface OpenOptions {
  /** A folder that keeps worker, caches and database; without one, nothing outlives the window. */
  readonly profile?: string;
  readonly scripts?: boolean;
  readonly own?: Partial<Record<EngineName, OwnSettings>>;
}

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

export interface Engine {
  readonly name: EngineName;
  open(options?: OpenOptions): Promise<BrowserWindow>;
}

/** What leads away, as a script that answers at once and does it right after. */
export const later = (run: InPage<never, void>, args: readonly unknown[]): string =>
  `setTimeout(() => (${run.toString()})(...${JSON.stringify(args)})); 1`;

/** A driver that lost its page or its browser leaves a question without an answer: it is asked anew. */
const ANSWER_MS = 15_000;

/** Most of what is asked for is there in a moment; what is not must not be asked for without a pause. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 50;

/** @throws with the question, where the answer does not become true in time */
export async function untilTrue(
  ask: () => Promise<boolean>,
  what: string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const end = Date.now() + patienceMs;
  let pause = FIRST_PAUSE_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await withTimeLimit(ask(), ANSWER_MS)) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  }
  throw new Error(`After ${patienceMs / 1000} s still not true: ${what}`, { cause: last });
}
