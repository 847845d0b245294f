import { createHash } from 'node:crypto';
import type { Edition } from '../../dataset/types.ts';
import { embedJson } from '../../contract/embedded-data.ts';
import type { Page } from '../../contract/page.ts';
import { factAttributes } from '../../contract/page-facts.ts';
import { sealOf } from './seal.ts';

/** What the build knows when it writes a page. */
export interface DocumentParts {
  /** The built index.html, with its placeholders. */
  readonly template: string;
  /** All CSS, minified; it is inlined, since one more round trip before the first paint costs a phone more than bytes. */
  readonly css: string;
  /** The script that runs before the first paint, minified. */
  readonly beforePaint: string;
  /** Public path of the site: `/` or `/sub-path/`. */
  readonly base: string;
  readonly edition: Edition;
  /** Files of the page's own script, to be fetched along with the page. */
  readonly scripts: readonly string[];
  /** Elements of `<head>` that every page has. */
  readonly head: string;
}

/** Placeholder for the name of the build, which is a hash of all pages and so known only when all are drawn. */
export const BUILD = '@build@';

/** Text that may stand in an element or between the double quotes of an attribute. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content Security Policy: nothing but this site, and the two inlined blocks by their hashes.
 * `frame-ancestors` works as a header only; see public/_headers.
 */
export const policy = ({ css, beforePaint }: Pick<DocumentParts, 'css' | 'beforePaint'>): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashOf(beforePaint)}`,
    `style-src ${hashOf(css)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types service-worker',
  ].join('; ');

function head(page: Page, parts: DocumentParts): string {
  const { title, description, kind } = page;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(policy(parts))}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeText(description)}">`,
    kind.hidden ? '<meta name="robots" content="noindex">' : '',
    `<style>${parts.css}</style>`,
    `<script>${parts.beforePaint}</script>`,
    parts.head,
  ].join('');
}

/** The entry script and all that goes with it, as the build put them into the template. */
const ENTRY = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;

/** Scripts stand last: on a slow line the words must not share it with them. */
const tail = ({ template, scripts, base }: DocumentParts): string =>
  [
    ...scripts.map((file) => `<link rel="modulepreload" href="${base}${file}" crossorigin>`),
    ...(template.match(ENTRY) ?? []),
  ].join('');

/** A whole page: document, head, body, and the data that its scripts find in it. */
export function writeDocument(page: Page, parts: DocumentParts): string {
  const { edition, base, template } = parts;
  const facts = factAttributes({
    page: page.kind.screen,
    base,
    build: BUILD,
    seal: '',
    edition: edition.id,
    editionDate: edition.date,
  });
  const root = `<html lang="en-GB" ${facts}>`;
  const data = Object.entries(page.data ?? {}).map(([id, value]) => embedJson(value, { id, seal: sealOf }));
  // Replaced by functions: in a replacement string, `$&` in the text of a page would be read as a pattern.
  return template
    .replace(ENTRY, '')
    .replace(/<html[^>]*>/, () => root)
    .replace('<!--head-->', () => head(page, parts))
    .replace('<!--body-->', () => page.html + data.join('') + tail(parts));
}
