import { renderToString } from 'preact-render-to-string';
import type { Page } from './contract/page.ts';
import { pages } from './screens/pages.tsx';
import type { Site } from './contract/site.ts';

/** A page as HTML, without the document around it. */
export interface RenderedPage extends Omit<Page, 'body'> {
  readonly html: string;
}

/** Draws every page of the site from the same components that the browser brings to life. */
export const renderPages = (site: Site): RenderedPage[] =>
  pages(site).map(({ body, ...page }) => ({ ...page, html: renderToString(body) }));
