import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOfPath } from '../../../../src/contract/page.ts';
import { pngSize } from '../../../../src/site/build/png-size.ts';
import { searchEngineFiles } from '../../../../src/site/search-engines/sitemap.ts';
import { siteUrl } from '../../../../src/site/search-engines/site-url.ts';
import { PREVIEW, socialTags } from '../../../../src/site/search-engines/social.ts';

const SITE = 'https://example.org/local-figures/';
const pageAt = (path: string) => {
  const kind = kindOfPath(path);
  if (!kind) throw new Error(`no kind of page for "${path}"`);
  return { kind, path };
};
const kent = { ...pageAt('area/kent/'), title: 'Kent & "more"', description: '<264> offences' };
const hidden = ['area/', '404.html', 'exit/'].map(pageAt);
const pages = [pageAt(''), pageAt('help/'), kent, ...hidden];

describe('what a page says when it is shared', () => {
  it('is its title and its description, as text that ends no attribute', () => {
    const tags = socialTags(kent, SITE);
    expect(tags).toContain('<meta property="og:title" content="Kent &amp; &quot;more&quot;">');
    expect(tags).toContain('<meta property="og:description" content="&lt;264> offences">');
  });

  it('names full addresses of the page and the picture', () => {
    const tags = socialTags(kent, SITE);
    expect(tags).toContain(`<link rel="canonical" href="${SITE}area/kent/">`);
    expect(tags).toContain(`<meta property="og:url" content="${SITE}area/kent/">`);
    expect(tags).toContain(`<meta property="og:image" content="${SITE}social/preview.png">`);
  });

  it('names no address where that of the site is not known', () => {
    const tags = socialTags(kent, null);
    expect(tags).toContain('og:title');
    expect(tags).not.toMatch(/og:url|og:image|canonical|https?:|twitter/);
  });

  it('is nothing for a page that is kept out of search engines', () => {
    for (const page of hidden) expect(socialTags({ ...kent, ...page }, SITE)).toBe('');
  });

  it('comes with a picture of the size that is named', () => {
    const file = `public/${PREVIEW.path}`;
    expect(pngSize(file)).toBe(`${PREVIEW.width}x${PREVIEW.height}`);
    expect(readFileSync(file).length).toBeLessThan(60_000);
  });
});

describe('the files for search engines', () => {
  it('list every public page by its full address, and no hidden one', () => {
    const files = searchEngineFiles(pages, '2026-11-21', SITE);
    const map = files.find((f) => f.path === 'sitemap.xml')?.body ?? '';
    const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toEqual([SITE, `${SITE}help/`, `${SITE}area/kent/`]);
    expect(map.match(/<lastmod>2026-11-21<\/lastmod>/g)).toHaveLength(3);
    expect(files.find((f) => f.path === 'robots.txt')?.body).toContain(`\nSitemap: ${SITE}sitemap.xml\n`);
  });

  it('have no sitemap where the address of the site is not known', () => {
    const files = searchEngineFiles(pages, '2026-11-21', null);
    expect(files.map((f) => f.path)).toEqual(['robots.txt']);
    expect(files[0]?.body).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the address of the site', () => {
  it.each([
    ['https://example.org', '/', 'https://example.org/'],
    ['https://example.org/', '/', 'https://example.org/'],
    [' https://example.org/local-figures ', '/local-figures/', SITE],
  ])('%s for %s is %s', (given, base, expected) => {
    expect(siteUrl(given, base)).toBe(expected);
  });

  it.each([undefined, '', '  '])('is not known from %j', (given) => {
    expect(siteUrl(given, '/')).toBeNull();
  });

  it.each([
    ['example.org', '/', 'is no web address'],
    ['ftp://example.org/', '/', 'does not begin with https://'],
    ['https://example.org/?a=b', '/', 'has more in it'],
    ['https://name@example.org/', '/', 'has more in it'],
    ['https://example.org/a/', '/', 'BASE_PATH=/a/'],
    ['https://example.org/', '/a/', 'built for /a/'],
  ])('is refused with what to do: %s for %s', (given, base, why) => {
    expect(() => siteUrl(given, base)).toThrow(why);
  });
});
