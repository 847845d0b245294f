import { INDEX_PATH, areaPath, parseAreaFilePath } from '../contract/addresses.ts';
import { NETWORK_ALONE_MS, NETWORK_WITH_FALLBACK_MS } from '../contract/time-limits.ts';
import { decodeIndex } from '../dataset/decode.ts';
import type { IsoDate } from '../dataset/types.ts';
import { withTimeLimit } from '../storage/time-limit.ts';
import { areaCsvFile, areaJson } from './area-file.ts';
import { fromCore, savedPage } from './core.ts';
import { kindly } from './kindly.ts';

/**
 * Answers a request for a file of the published data. Its address stays the same from version to version, so the network comes
 * first, and the file of this version only if the network does not answer well or in time. Where there is neither, the answer
 * says so in plain text, as whoever asks is often a program.
 * @param path below the base, starting with `api/v1/`
 */
export async function data(request: Request, path: string): Promise<Response> {
  const asked = kindly(fetch(request));
  const kept = (await kindly(fromCore(path))) ?? (await kindly(fromAreaPage(path)));
  const fresh = await kindly(withTimeLimit(asked, kept ? NETWORK_WITH_FALLBACK_MS : NETWORK_ALONE_MS));
  return fresh?.ok ? fresh : (kept ?? fresh ?? notKept());
}

/** A file of an area, made from its saved page. The record in the page is the only copy: the file itself is not saved. */
async function fromAreaPage(path: string): Promise<Response | undefined> {
  const file = parseAreaFilePath(path);
  const page = file && (await savedPage(areaPath(file.id)));
  if (!page) return undefined;
  const html = await page.text();
  return file.type === 'json' ? areaJson(html, file.id) : areaCsvFile(html, file.id, await editionDate());
}

/** The day of this version's edition; undefined where the list of areas is missing or damaged. */
async function editionDate(): Promise<IsoDate | undefined> {
  const list = await (await fromCore(INDEX_PATH))?.text();
  const decoded = list === undefined ? undefined : decodeIndex(list);
  return decoded?.ok ? decoded.value.edition.date : undefined;
}

const notKept = (): Response =>
  new Response('This file is not kept on this device. Open it once more with a connection.\n', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
