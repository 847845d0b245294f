import type { AreaRecord } from '../dataset/types.ts';
import { areaFilePath, areaPath, href } from '../contract/addresses.ts';
import type { PageFacts } from '../contract/page-facts.ts';
import { recordIn } from '../contract/embedded-data.ts';
import { pagesCache } from '../contract/storage-names.ts';
import { readArea, readMeta, type StoredMeta } from './read-edition.ts';
import { fetchBytes } from './fetch-verified.ts';

/**
 * The figures of any area, from the first place that has them: the database, the area's own page as saved for this version, the
 * network. If the edition in the database is older than the page, the database comes last.
 * @param page the facts of the page that asks
 * @returns undefined where no place has them; never throws
 */
export async function loadArea(
  id: string,
  page: Partial<PageFacts> = document.documentElement.dataset,
): Promise<AreaRecord | undefined> {
  const [stored, meta] = await Promise.all([readArea(id), readMeta()]);
  if (stored && meta && !isOlder(meta, page)) return stored;
  return (await validated(id, savedPage(id, page))) ?? (await validated(id, published(id))) ?? stored;
}

const isOlder = ({ edition }: StoredMeta, page: Partial<PageFacts>): boolean =>
  edition.id !== page.edition && edition.date < (page.editionDate ?? '');

async function validated(id: string, text: Promise<string | undefined>): Promise<AreaRecord | undefined> {
  try {
    const json = await text;
    if (json === undefined) return undefined;
    const { decodeArea } = await import('../dataset/decode.ts');
    const decoded = decodeArea(json, id);
    return decoded.ok ? decoded.value : undefined;
  } catch {
    // No connection, no storage, or the script that decodes did not come: the next place is tried.
    return undefined;
  }
}

/** Reads the cache directly: the service worker answers with a saved page only to somebody who opens it. */
async function savedPage(id: string, { build = '' }: Partial<PageFacts>): Promise<string | undefined> {
  const cacheName = pagesCache(import.meta.env.BASE_URL, build);
  const html = await (await caches.match(href(areaPath(id)), { cacheName }))?.text();
  return html === undefined ? undefined : recordIn(html);
}

const published = async (id: string): Promise<string> =>
  new TextDecoder().decode(await fetchBytes(href(areaFilePath(id, 'json')), 'default'));
