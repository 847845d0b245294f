import { buildIn } from '../contract/page-facts.ts';
import { isSealed } from './sealed.ts';

/** What a page turned out to be: undamaged and of the right version, of another version, or damaged or of another site. */
export type PageCheck = 'whole' | 'other-build' | 'broken';

/**
 * Tells a page of this version from whatever else may come in its place: a sign-in page, an error with status 200, a page that
 * was cut short or altered, a page of another address, or the same page of another version, whose scripts are not on the device.
 * @param path of the page below the base of the site: `area/kent/`
 */
export async function checkPage(html: string, build: string, path: string): Promise<PageCheck> {
  const found = buildIn(html);
  if (found === undefined) return 'broken';
  if (found !== build) return 'other-build';
  return (await isSealed(html, path)) ? 'whole' : 'broken';
}

/** Whether the content type of an answer contains a text: `text/html`, `json`. */
export const isOfType = (response: Response, type: string): boolean =>
  (response.headers.get('content-type') ?? '').includes(type);
