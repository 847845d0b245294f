/** What a page turned out to be: all of one version's page, another version's, or not a page of this site at all. */
export type PageCheck = 'whole' | 'other-build' | 'broken';

/**
 * Tells a page from what networks put in its place: a sign-in page, an error with status 200, a file cut short,
 * or the same page of another version, whose scripts this version does not have.
 */
export function checkPage(html: string, build: string): PageCheck {
  const found = /^\s*<!doctype html>\s*<html[^>]*\sdata-build="([^"]*)"/i.exec(html.slice(0, 2000))?.[1];
  if (found === undefined || !html.trimEnd().endsWith('</html>')) return 'broken';
  return found === build ? 'whole' : 'other-build';
}

/** Whether an answer is of a type: `text/html`, `json`. */
export const isOfType = (response: Response, type: string): boolean =>
  (response.headers.get('content-type') ?? '').includes(type);
