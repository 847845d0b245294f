import { recordIn } from '../contract/embedded-data.ts';
import { decodeArea } from '../dataset/decode.ts';
import type { AreaRecord, IsoDate } from '../dataset/types.ts';
import { areaCsv } from '../figures/csv/area-csv.ts';

/*
 * Makes the published files of an area from the saved page of the area: the same bytes as the build writes. The result is
 * undefined where the page holds no record of that area, or a damaged one.
 */

/** The record in a page, decoded, and its text as the build writes it. */
function readRecord(
  html: string,
  id: string,
): { readonly record: AreaRecord; readonly json: string } | undefined {
  const text = recordIn(html);
  const decoded = text === undefined ? undefined : decodeArea(text, id);
  if (text === undefined || !decoded?.ok) return undefined;
  // The text is made from the parsed JSON, not from the decoded record, whose fields may be in another order.
  return { record: decoded.value, json: JSON.stringify(JSON.parse(text)) };
}

/** The area's JSON file. @param html the whole page of the area */
export function areaJson(html: string, id: string): Response | undefined {
  const read = readRecord(html, id);
  return read && answer(read.json, 'application/json');
}

/**
 * The area's CSV file.
 * @param html the whole page of the area
 * @param edition the day of the edition, which every line names; where it is undefined there is no file
 */
export function areaCsvFile(html: string, id: string, edition: IsoDate | undefined): Response | undefined {
  const read = readRecord(html, id);
  return read && edition !== undefined
    ? answer(areaCsv(read.record, edition), 'text/csv; charset=utf-8')
    : undefined;
}

const answer = (body: string, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } });
