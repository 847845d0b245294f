import type { Page } from 'playwright';

/** What a page says of itself. Addresses are whole, as the browser reads them. */
export interface CrawledPage {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly description: string;
  readonly ids: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Links to the same host. */
  readonly links: readonly string[];
  /** Files that the page itself asks for. */
  readonly loads: readonly string[];
  readonly inline: { readonly scripts: number; readonly styles: number; readonly attributes: number };
}

export interface Crawled {
  readonly pages: readonly CrawledPage[];
  /** Status by address, for every link and file of the pages. */
  readonly answers: ReadonlyMap<string, number>;
}

const read = (page: Page): Promise<Omit<CrawledPage, 'url'>> =>
  page.evaluate(() => {
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    const links = all('a[href]').map((link) => new URL(link.getAttribute('href')!, location.href));
    const files = all('link[href], script[src], img[src], use[href]');
    const headings = all('h1, h2, h3, h4, h5, h6').filter((one) => !one.closest('.exited-screen:not(main)'));
    return {
      title: document.title,
      lang: document.documentElement.lang,
      description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
      ids: all('[id]').map(({ id }) => id),
      headings: headings.map((one) => ({ level: Number(one.tagName.slice(1)), text: one.textContent })),
      links: links.filter(({ origin }) => origin === location.origin).map(({ href }) => href),
      loads: files.map(
        (one) => new URL((one.getAttribute('href') ?? one.getAttribute('src'))!, location.href).href,
      ),
      inline: {
        scripts: all('script:not([src]):not([type$=json])').length,
        styles: all('style').length,
        attributes: all('*').filter((one) =>
          one.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')),
        ).length,
      },
    };
  });

/** The status of a file, which the server need not compress for that. */
const head = async (page: Page, file: string): Promise<number> =>
  (await page.request.head(file, { headers: { 'accept-encoding': 'identity' } })).status();

/** Opens pages one after the other, and asks once for everything that they link to or load. */
export async function crawl(page: Page, addresses: readonly string[]): Promise<Crawled> {
  const pages: CrawledPage[] = [];
  const answers = new Map<string, number>();
  for (const url of addresses) {
    const response = await page.goto(url);
    answers.set(url, response?.status() ?? 0);
    pages.push({ url, ...(await read(page)) });
  }
  const asked = new Map<string, number>();
  for (const link of new Set(pages.flatMap(({ links, loads }) => [...links, ...loads]))) {
    const [address = ''] = link.split('#');
    if (answers.has(address)) continue;
    // A static host gives the same file whatever is asked behind the question mark.
    const [file = ''] = address.split('?');
    const status = answers.get(file) ?? asked.get(file) ?? (await head(page, file));
    asked.set(file, status);
    answers.set(address, status);
  }
  return { pages, answers };
}
