import { buildIn } from '../contract/page-facts.ts';
import { isSealed } from './sealed.ts';

/** What a page turned out to be: all of one version's page, another version's, or not a page of this site at all. */
export type PageCheck = 'whole' | 'other-build' | 'broken';

/**
 * Tells a page from what networks put in its place: a sign-in page, an error with status 200, a file cut short or altered,
 * another page, or the same page of another version, whose scripts this version does not have.
 * @param path of the page below the base of the site: `area/kent/`
 */
export async function checkPage(html: string, build: string, path: string): Promise<PageCheck> {
  const found = buildIn(html);
  if (found === undefined) return 'broken';
  if (found !== build) return 'other-build';
  return (await isSealed(html, path)) ? 'whole' : 'broken';
}

/** Whether an answer is of a type: `text/html`, `json`. */
export const isOfType = (response: Response, type: string): boolean =>
  (response.headers.get('content-type') ?? '').includes(type);
