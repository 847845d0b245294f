import type { DatasetIndex } from '../dataset/types.ts';
import { withTimeLimit } from '../storage/time-limit.ts';
import { areaFile } from './area-file.ts';
import { fromCore, savedPage } from './core.ts';
import { kindly } from './kindly.ts';
import { NETWORK_MS, PATIENT_MS } from '../contract/time-limits.ts';

/** The list of areas, which is asked for by this version's pages as well. */
export const INDEX = 'api/v1/index.json';

const AREA_FILE = /^api\/v1\/areas\/([a-z-]+)\.(json|csv)$/;

/**
 * A file of the published data. Its address outlives versions, so the network comes first; if it does not answer in time,
 * the file as this version has it; else the plain truth, as whoever asks is often a program or wants no page.
 * @param path below the base, starting with `api/v1/`
 */
export async function data(request: Request, path: string): Promise<Response> {
  const asked = kindly(fetch(request));
  const kept = (await kindly(fromCore(path))) ?? (await kindly(fromAreaPage(path)));
  const fresh = await kindly(withTimeLimit(asked, kept ? NETWORK_MS : PATIENT_MS));
  return fresh?.ok ? fresh : (kept ?? fresh ?? notKept());
}

/** The areas' files are not kept a second time: each saved page has its record in it. */
async function fromAreaPage(path: string): Promise<Response | undefined> {
  const [, id, type] = AREA_FILE.exec(path) ?? [];
  const page = id === undefined ? undefined : await savedPage(`area/${id}/`);
  if (!page) return undefined;
  if (type === 'json') return areaFile(await page.text(), type);
  const index = (await (await fromCore(INDEX))?.json()) as DatasetIndex | undefined;
  return areaFile(await page.text(), 'csv', index?.edition.date);
}

const notKept = (): Response =>
  new Response('This file is not kept on this device. Open it once more with a connection.\n', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
