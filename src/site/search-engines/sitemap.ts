import type { IsoDate } from '../../dataset/types.ts';
import type { Page } from '../../contract/page.ts';
import { escapeText } from '../build/document.ts';
import type { SiteFile } from '../dataset/publish.ts';

const entry = (address: string, date: IsoDate): string =>
  `  <url><loc>${escapeText(address)}</loc><lastmod>${date}</lastmod></url>\n`;

/** Every page that search engines may show (https://www.sitemaps.org/protocol.html); they all change with the figures. */
const sitemap = (pages: readonly Pick<Page, 'kind' | 'path'>[], date: IsoDate, siteUrl: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    ...pages.filter(({ kind }) => !kind.hidden).map(({ path }) => entry(siteUrl + path, date)),
    '</urlset>\n',
  ].join('');

/**
 * The files that search engines ask for. Nothing is forbidden to them: a page that they may not read could not tell them to
 * leave it out.
 * @param siteUrl where the site stands, with a slash at its end; with null there is no sitemap, since it needs full addresses
 */
export function searchEngineFiles(
  pages: readonly Pick<Page, 'kind' | 'path'>[],
  date: IsoDate,
  siteUrl: string | null,
): SiteFile[] {
  const all = 'User-agent: *\nAllow: /\n';
  if (siteUrl === null) return [{ path: 'robots.txt', body: all }];
  return [
    { path: 'robots.txt', body: `${all}\nSitemap: ${siteUrl}sitemap.xml\n` },
    { path: 'sitemap.xml', body: sitemap(pages, date, siteUrl) },
  ];
}
