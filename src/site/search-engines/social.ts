import type { Page } from '../../contract/page.ts';
import { escapeText } from '../build/document.ts';

/** The picture that goes with a shared link; the same for every page, and nothing but the name and what the site is. */
export const PREVIEW = {
  path: 'social/preview.png',
  width: 1200,
  height: 630,
  alt: 'Local Figures: recorded figures by police force, with sources',
} as const;

const property = (name: string, content: string | number): string =>
  `<meta property="og:${name}" content="${escapeText(String(content))}">`;

/** What needs a full address: where the page stands, and the picture. */
function addressed(path: string, siteUrl: string): string[] {
  const address = escapeText(siteUrl + path);
  return [
    `<link rel="canonical" href="${address}">`,
    property('url', siteUrl + path),
    property('image', siteUrl + PREVIEW.path),
    property('image:type', 'image/png'),
    property('image:width', PREVIEW.width),
    property('image:height', PREVIEW.height),
    property('image:alt', PREVIEW.alt),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/**
 * What a page says of itself to search engines and to apps that show a preview of a shared link (https://ogp.me/).
 * A page that is kept out of search engines says nothing.
 * @param siteUrl where the site stands, with a slash at its end; with null, what needs a full address is left out
 */
export function socialTags(
  { kind, path, title, description }: Pick<Page, 'kind' | 'path' | 'title' | 'description'>,
  siteUrl: string | null,
): string {
  if (kind.hidden) return '';
  return [
    property('type', 'website'),
    property('site_name', 'Local Figures'),
    property('locale', 'en_GB'),
    property('title', title),
    property('description', description),
    ...(siteUrl === null ? [] : addressed(path, siteUrl)),
  ].join('');
}
