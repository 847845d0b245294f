import type { VNode } from 'preact';

/** A page before it is written as HTML. */
export interface Page {
  /** File name from the root of the site: `area/kent/index.html`. */
  readonly file: string;
  /** Which screen's script it starts. */
  readonly screen: 'home' | 'area' | 'headlines' | 'help' | 'about' | 'compare' | 'not-found' | 'exit';
  readonly title: string;
  readonly description: string;
  /** Kept out of search engines. */
  readonly hidden?: boolean;
  /** True for a page that saving for offline use may leave to the worker's own list. */
  readonly core: boolean;
  readonly body: VNode;
  /** Data that scripts find in the page, by the id of the element that holds it. */
  readonly data?: Readonly<Record<string, unknown>>;
}
