import type { JSX } from 'preact';
import type { Site } from '../contract/site.ts';

/** Name of the app: what a page's title ends with. */
export const APP_NAME = 'Local Figures';

/** What a screen says and draws on one page; all else of a page is in the list of kinds (contract/page.ts). */
export interface PageContent {
  /** Path of the page: `help/`. */
  readonly path: string;
  readonly title: string;
  /** For search engines and previews. */
  readonly description: string;
  /** The main content; all of the body where the kind is bare. */
  readonly main: JSX.Element;
  /** Data that scripts find in the page, by the id of the element that holds it. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What page.tsx of every screen exports: draws all pages of the screen. */
export interface ScreenModule {
  drawPages(site: Site): PageContent[];
}
